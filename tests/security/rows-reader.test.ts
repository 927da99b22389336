import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readSource } from '../../core/read/source.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Files, loadFiles, note } from '../support/repository.ts';

/** One test for each row of the list of attacks that were tried: what comes in by a file. */
const rows = suite('attacks that were tried: the reader');

const A = 'content/notes/a.md';

async function codes(files: Files): Promise<string[]> {
  return [...new Set((await loadFiles(files)).diagnostics.map(({ code }) => code))];
}

async function dataOf(file: string, text: string) {
  const { catalog, diagnostics } = await loadFiles({ [file]: text });
  assert.equal(diagnostics, []);
  return [...(catalog?.entries.values() ?? [])][0]?.data;
}

rows('front matter that is a program never runs, however it is announced', async () => {
  const marker = join(temporaryFolder(), 'ran');
  const program = `require('fs').writeFileSync(${JSON.stringify(marker)}, '')`;
  for (const language of ['js', 'javascript', 'jsLegacy', ' js', 'JS', 'coffee', 'json', 'toml']) {
    const text = `---${language}\nmodule.exports = ${program}\n---\n`;
    assert.equal(await codes({ [A]: text }), ['front-matter'], language);
    assert.equal(await codes({ [A]: note('title: A', text) }), [], `${language} in a body`);
  }
  assert.not(existsSync(marker));
});

rows('the same bad text read twice is refused twice, and good data is nobody else’s', () => {
  const bad = new TextEncoder().encode('---\ntitle: [\n---\n');
  assert.is(readSource(A, bad).diagnostics.length, readSource(A, bad).diagnostics.length);
  assert.is(readSource(A, bad).value, undefined);
  const good = new TextEncoder().encode('---\ntitle: A\naliases: [b]\n---\n');
  const [first, second] = [readSource(A, good).value?.data, readSource(A, good).value?.data];
  assert.equal(first, second);
  assert.is.not(first, second);
  assert.is.not(first?.aliases, second?.aliases);
});

rows('keys that Eleventy obeys are refused', async () => {
  for (const key of [
    'layout',
    'permalink',
    'pagination',
    'eleventyComputed',
    'templateEngineOverride',
  ])
    assert.equal(await codes({ [A]: note(`title: A\n${key}: x`) }), ['yaml-reserved-key'], key);
});

rows('keys that change objects are refused at any depth, and change none', async () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    for (const text of [`${key}: {x: 1}`, `sources:\n  - document: x\n    ${key}: {x: 1}`]) {
      assert.equal(await codes({ [A]: note(`title: A\n${text}`) }), ['yaml-reserved-key'], text);
    }
  }
  assert.is(({} as { x?: number }).x, undefined);
});

rows('bombs are refused, soon', async () => {
  const bombs = [
    `a: &a [${'x,'.repeat(9)}x]\n${'bcdefgh'.replace(/./g, (k) => `${k}: &${k} [*a,*a]\n`)}`,
    `title: ${'['.repeat(100_000)}`,
    `title: A\n${Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n')}`,
  ];
  for (const bomb of bombs) {
    const started = process.cpuUsage();
    const found = await codes({ [A]: note(bomb) });
    assert.ok(found.length > 0 && found.every((code) => /^(yaml|file)-/.test(code)), `${found}`);
    assert.ok(process.cpuUsage(started).user < 1_000_000);
  }
});

rows('a repeated key is refused at its second place', async () => {
  const { diagnostics } = await loadFiles({ [A]: note('title: A\nsummary: x\ntitle: B') });
  assert.equal(
    diagnostics.map(({ code, line, column }) => [code, line, column]),
    [['yaml-duplicate-key', 4, 1]],
  );
});

rows('values that YAML 1.1 turns into others stay what they are, or are refused', async () => {
  const texts = {
    NO: 'NO',
    '1:30': '1:30',
    '1_000': '1_000',
    '2024-01-31': '2024-01-31',
    off: 'off',
  };
  for (const [written, value] of Object.entries(texts)) {
    assert.is((await dataOf(A, note(`title: ${written}`)))?.title, value);
  }
  for (const written of ['01000', '0x1F', '12345678901234567890', '.inf']) {
    assert.equal(await codes({ [A]: note(`title: ${written}`) }), ['yaml-number'], written);
  }
  assert.equal(await codes({ [A]: note('title: A\nreview_by: 2024-02-31') }), ['schema-format']);
});

rows('tags make nothing of a text', async () => {
  for (const tag of ['!!binary', '!!set', '!!js/function', '!!python/object', '!x'])
    assert.equal(await codes({ [A]: note(`title: ${tag} A`) }), ['yaml-tag'], tag);
});

rows('nothing after three dots is dropped without a word', async () => {
  assert.equal(await codes({ [A]: note('title: A\n...\norder: 1') }), ['yaml-document']);
});

rows('a first line that is missing, late or behind two marks is no body', async () => {
  for (const text of [
    'Bonjour',
    '\n---\ntitle: A\n---\n',
    ' ---\ntitle: A\n---\n',
    '\ufeff\ufeff---\ntitle: A\n---\n',
  ]) {
    assert.ok((await codes({ [A]: text })).includes('front-matter'), JSON.stringify(text));
  }
});

rows(
  'encodings and characters that would be published as garbage are refused at their place',
  async () => {
    const latin = await loadFiles({ [A]: Buffer.from(note('title: A\nsummary: été'), 'latin1') });
    assert.equal(
      latin.diagnostics.map(({ code, line, column }) => [code, line, column]),
      [['encoding', 3, 10]],
    );
    assert.equal(await codes({ [A]: Buffer.from(`\ufeff${note('title: A')}`, 'utf16le') }), [
      'encoding',
    ]);
    for (const character of ['\0', '\u202e', '\u2066', '\u0007', '\u2028'])
      assert.equal(await codes({ [A]: note(`title: A${character}`) }), ['forbidden-character']);
  },
);

rows.run();
