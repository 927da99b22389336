import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { DecapCms, Phrases } from '../../cms/decap.ts';
import { install, merge } from '../../cms/extensions/french.ts';
import { CORRECTIONS } from '../../cms/locale/corrections.ts';
import { MISSING } from '../../cms/locale/missing.ts';

const french = suite('French of the CMS');

/** The phrases of one of Decap's languages, read from its source: the built package needs a browser. */
async function phrasesOf(language: string): Promise<Phrases> {
  const manifest = createRequire(import.meta.url).resolve('decap-cms-locales/package.json');
  const source = readFileSync(new URL(`src/${language}/index.js`, `file://${manifest}`), 'utf8');
  const module = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  return module.default;
}

function flat(phrases: Phrases, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(phrases).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

function variables(phrase: string): string[] {
  return [...new Set(phrase.match(/%\{\w+\}/g) ?? [])].sort();
}

french('says everything that Decap says in English', async () => {
  const english = flat(await phrasesOf('en'));
  const whole = flat(merge(merge(await phrasesOf('fr'), MISSING), CORRECTIONS));
  const untold = [...english.keys()].filter((key) => !whole.has(key));
  assert.equal(untold, []);
});

french('adds no phrase that Decap doesn’t know, and keeps its variables', async () => {
  const english = flat(await phrasesOf('en'));
  for (const [key, phrase] of [...flat(MISSING), ...flat(CORRECTIONS)]) {
    const original = english.get(key);
    assert.ok(original !== undefined, key);
    const known = variables(original);
    const unknown = variables(phrase).filter((name) => !known.includes(name));
    assert.equal(unknown, [], key);
  }
});

french('leaves the labels that editors are told about', async () => {
  const whole = flat(merge(merge(await phrasesOf('fr'), MISSING), CORRECTIONS));
  assert.is(whole.get('auth.login'), 'Se connecter');
  assert.is(whole.get('editor.editorToolbar.publish'), 'Publier');
  assert.is(whole.get('editor.editorToolbar.publishNow'), 'Publier maintenant');
  assert.is(whole.get('ui.toast.entrySaved'), 'Entrée enregistrée');
});

french('is there before the settings have said the language', async () => {
  const locales = new Map<string, Phrases>([
    ['fr', await phrasesOf('fr')],
    ['en', await phrasesOf('en')],
  ]);
  install({
    getLocale: (name: string) => locales.get(name),
    registerLocale: (name: string, phrases: Phrases) => void locales.set(name, phrases),
  } as unknown as DecapCms);
  const first = flat(locales.get('en') ?? {}).get('app.app.loadingConfig');
  assert.is(first, 'Chargement de la configuration…');
});

french.run();
