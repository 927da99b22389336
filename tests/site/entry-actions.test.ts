import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { History } from '../../core/index.ts';
import type { PageContext } from '../../site/page-context.ts';
import { renderEntry } from '../../site/render/entry.tsx';
import { KIND_FILES } from './support/every-kind.ts';
import { contextOf } from './support/render.ts';

const REVISION = '0123456789abcdef0123456789abcdef01234567';
const HISTORY: History = {
  available: true,
  revision: REVISION,
  shallow: false,
  changes: new Map([
    ['content/cards/simple.md', { revision: REVISION, updatedAt: '2024-03-01T09:00:00Z' }],
  ]),
  events: [],
};

const test = suite('around an entry');

async function pageWith(settings: string, history: History): Promise<string> {
  const site = `name: Essai\nbase_url: https://exemple.fr\n${settings}`;
  const context = await contextOf({ ...KIND_FILES, 'content/site.yml': site });
  const known: PageContext = { ...context, catalog: { ...context.catalog, history } };
  return renderEntry(known, 'cards/simple');
}

function reportLink(page: string): URL {
  const [, address = ''] = /href="(mailto:[^"]*)"/.exec(page) ?? [];
  return new URL(address.replaceAll('&amp;', '&'));
}

const CONTACT = 'contact: { label: Signaler une erreur, url: "mailto:service@example.org" }\n';

test('a report names the page and the version that the reader saw', async () => {
  const link = reportLink(await pageWith(CONTACT, HISTORY));
  assert.is(link.pathname, 'service@example.org');
  assert.is(link.searchParams.get('subject'), 'Erreur sur la page « Simple »');
  assert.is(
    link.searchParams.get('body'),
    'Page : https://exemple.fr/fiches/simple/\nVersion : 0123456789ab\n\n',
  );
});

test('a report names the page alone where Git is not there', async () => {
  const link = reportLink(await pageWith(CONTACT, { available: false, reason: 'Sans Git.' }));
  assert.is(link.searchParams.get('body'), 'Page : https://exemple.fr/fiches/simple/\n\n');
});

test('a page says when it changed, with its history where that has an address', async () => {
  const settings = 'repository: { history_url: "https://forge.example/{path}" }\n';
  const page = await pageWith(settings, HISTORY);
  assert.match(page, '<time datetime="2024-03-01T09:00:00Z">1<sup>er</sup>\u00a0mars 2024</time>');
  assert.match(page, 'href="https://forge.example/content/cards/simple.md"');
  assert.match(page, 'href="/feed.xml"');
});

test('a page about which nothing is known has no list of what is known', async () => {
  const page = await pageWith('', { available: false, reason: 'Sans Git.' });
  assert.match(page, /<footer class="entry-meta"><ul class="entry-actions">/);
  assert.not.match(page, /<ul[^>]*><\/ul>/);
});

test('a page leads to its form, its data and its Markdown, and nowhere to write without a contact', async () => {
  const page = await pageWith('', { available: false, reason: 'Sans Git.' });
  for (const address of [
    '/admin/#/collections/cards/entries/simple',
    '/api/v1/cards/simple.json',
    '/fiches/simple/index.md',
  ]) {
    assert.match(page, `href="${address}"`);
  }
  assert.not.match(page, /mailto:|feed\.xml/);
});

test.run();
