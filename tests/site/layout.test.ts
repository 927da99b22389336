import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { renderEntry } from '../../site/render/entry.tsx';
import { renderHome } from '../../site/render/home.tsx';
import { renderNotFound } from '../../site/render/not-found.tsx';
import { KIND_FILES } from './support/every-kind.ts';
import { contextOf, readable } from './support/render.ts';
import { faults } from './support/validate.ts';

const SITE = `name: Repères d'essai
tagline: "Un site : pour voir"
base_url: https://exemple.fr/sous/site
theme: dsfr-etat
brand: [Premier, Ministre]
navigation:
  - label: Fiches
    children:
      - ref: cards/complete
licence: { name: Licence Ouverte 2.0, url: "https://www.example.org/licence", spdx: etalab-2.0 }
contact: { label: Signaler une erreur, url: "mailto:service@example.org" }
`;

const test = suite('the frame of a page');
const state = await contextOf({ ...KIND_FILES, 'content/site.yml': SITE });
const neutral = await contextOf(KIND_FILES);
const page = renderEntry(state, 'cards/complete');

test('carries what a site of the State must', () => {
  const links = [
    ...page.matchAll(/href="(https:\/\/[a-z-]+(?:\.gouv)?\.fr)"[^>]*target="_blank"/g),
  ];
  assert.equal(
    links.map(([, address]) => address),
    [
      'https://info.gouv.fr',
      'https://service-public.gouv.fr',
      'https://legifrance.gouv.fr',
      'https://data.gouv.fr',
    ],
  );
  assert.match(page, /<p class="fr-logo">Premier<br>Ministre<\/p>/);
  assert.match(readable(page), /Accessibilité : non conforme/);
  assert.match(readable(page), /proposés sous etalab-2\.0/);
  assert.match(page, /<html lang="fr">/);
});

test('shows nothing of the State where the settings do not ask for it', () => {
  const plain = renderEntry(neutral, 'cards/complete');
  assert.not.match(plain, /class="fr-|gouv\.fr|Marianne|République/);
  assert.not.match(plain, /Accessibilité/);
});

test('leads every skip link to its target', () => {
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  assert.ok(targets.length >= 3);
  for (const id of targets) assert.ok(page.includes(`id="${id}"`), id);
});

test('puts the prefix before every internal address, and the whole address into the canonical link', () => {
  const addresses = [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(
    ([, one = '']) => one,
  );
  assert.ok(addresses.length > 20);
  assert.equal(
    addresses.filter((one) => !one.startsWith('/sous/site/')),
    [],
  );
  assert.match(
    page,
    /<link rel="canonical" href="https:\/\/exemple\.fr\/sous\/site\/fiches\/complete\/">/,
  );
});

test('holds no inline script, style or handler, and asks no other host for anything', () => {
  // Structured data is no script: no browser runs it, and it holds no tag.
  const runnable = page.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
  assert.is.not(runnable, page);
  assert.not.match(runnable, /<style|style="|\son[a-z]+="|<script(?![^>]*\ssrc=)/);
  assert.not.match(page, /<(?:script|img|iframe|source)[^>]*\ssrc="(?:https?:)?\/\//);
  assert.not.match(page, /<link(?=[^>]*rel="(?:stylesheet|preload|icon)")[^>]*href="https?:/);
});

test('typesets what editors wrote', () => {
  assert.match(page, /L’essentiel\u00a0: tout y est/);
  assert.match(page, /Un site\u00a0: pour voir/);
});

test('names collections that the menu forgets', () => {
  assert.match(page, /Autres contenus.*href="\/sous\/site\/personnes\/"/s);
});

test('is valid HTML in both themes, on every kind of page', async () => {
  for (const context of [state, neutral]) {
    assert.equal(await faults(renderEntry(context, 'cards/complete')), []);
    assert.equal(await faults(renderHome(context)), []);
    assert.equal(await faults(renderNotFound(context)), []);
  }
});

test.run();
