import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareText, DIAGNOSTIC_CODES } from '../../core/index.ts';
import { loadFiles } from '../support/repository.ts';

/** Codes whose example can't be shown as text: bytes, links, sizes. The reader's tests hold them. */
const NOT_SHOWN = [
  'encoding',
  'file-size',
  'file-unreadable',
  'forbidden-character',
  'markdown-depth',
  'schema-condition',
  'symbolic-link',
  'unicode-form',
  'yaml-depth',
];

interface Section {
  readonly code: string;
  readonly text: string;
  /** Example files by path. */
  readonly files: Readonly<Record<string, string>>;
}

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
const sections: Section[] = page
  .split(/^## `/m)
  .slice(1)
  .map((part) => ({
    code: part.slice(0, part.indexOf('`')),
    text: part,
    files: Object.fromEntries(
      [...part.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [
        path,
        text,
      ]),
    ),
  }));

const test = suite('docs/errors.md');

test('lists every code that the engine can tell, in order', () => {
  assert.equal(
    sections.map(({ code }) => code),
    Object.keys(DIAGNOSTIC_CODES).sort(compareText),
  );
});

test('gives a cure to each', () => {
  assert.equal(
    sections.filter(({ text }) => !text.includes('**Remède.**')).map(({ code }) => code),
    [],
  );
});

test('shows an example of each but those that text can’t show', () => {
  const bare = sections.filter(({ files }) => Object.keys(files).length === 0);
  assert.equal(
    bare.map(({ code }) => code),
    NOT_SHOWN,
  );
});

for (const { code, files } of sections.filter(({ code: name }) => !NOT_SHOWN.includes(name))) {
  test(`the example of ${code} is told that code`, async () => {
    const { diagnostics } = await loadFiles(files);
    assert.ok(
      diagnostics.some((diagnostic) => diagnostic.code === code),
      JSON.stringify(diagnostics, null, 2),
    );
  });
}

test.run();
