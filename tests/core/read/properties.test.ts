import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { stringify } from 'yaml';
import type { Diagnostic, Outcome } from '../../../core/diagnostic/diagnostic.ts';
import { readSource, type Source } from '../../../core/read/source.ts';
import { blockYaml } from './yaml-lines.ts';
import { contentValue, lineSalad, mutatedYaml } from './yaml-texts.ts';

const isFull = process.env.REPERES_TEST_FULL === '1';
const numRuns = isFull ? 20_000 : 2_000;

const HIDDEN = /[^\P{Cc}\t\n]|[\u2028-\u202e\u2066-\u2069\ufeff]|\p{NChar}|\p{Cs}/u;

const yaml = fc.oneof(blockYaml, lineSalad, mutatedYaml, fc.string({ unit: 'binary' }));
const files = fc.oneof(
  yaml.map((text) => ['a.yml', text] as const),
  fc.tuple(yaml, fc.string()).map(([text, body]) => ['a.md', `---\n${text}---\n${body}`] as const),
  fc.string({ unit: 'binary' }).map((text) => ['a.md', text] as const),
  fc.json().chain((text) => spoilt(text).map((json) => ['a.json', json] as const)),
);

function spoilt(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length), fc.nat(2), fc.constantFrom('', '', ',', '"', '}', '\\', '\n'))
    .map(([at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length));
}

function read(file: string, text: string | Uint8Array): Outcome<Source> {
  return readSource(file, typeof text === 'string' ? Buffer.from(text) : text);
}

/** Either a value or refusals that stand inside the file and speak French. */
function isSound(text: string, { value, diagnostics }: Outcome<Source>): void {
  assert.is(diagnostics.length > 0, value === undefined);
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (const diagnostic of diagnostics) isLocated(diagnostic, lines);
}

function isLocated(diagnostic: Diagnostic, lines: readonly string[]): void {
  const line = lines[diagnostic.line - 1];
  assert.ok(line !== undefined, `line ${diagnostic.line} of ${lines.length}`);
  assert.ok(diagnostic.column >= 1 && diagnostic.column <= line.length + 1, 'column in its line');
  assert.match(diagnostic.message, /^[A-ZÉ«].*\.$/u);
  assert.match(diagnostic.hint, /^[A-ZÉ«].*\.$/u);
  // What is quoted of the file may be in any language.
  const own = diagnostic.message.replace(/« .* »/, '');
  assert.not.match(own, /\b(?:must|unexpected|the|with|at line)\b/i);
}

test('any text is read or refused inside the file', () => {
  fc.assert(
    fc.property(files, ([file, text]) => isSound(text, read(file, text))),
    { numRuns },
  );
});

test('any bytes are read or refused inside the file', () => {
  const bytes = fc.uint8Array({ maxLength: 60 });
  fc.assert(
    fc.property(bytes, fc.constantFrom('a.md', 'a.yml', 'a.json', 'a'), (content, file) => {
      const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
      const { value, diagnostics } = read(file, content);
      assert.is(diagnostics.length > 0, value === undefined);
      const last = loose.split('\n').length;
      assert.ok(diagnostics.every(({ line, column }) => line <= last && column >= 1));
    }),
    { numRuns },
  );
});

test('what is written as YAML is read back', () => {
  const clean = contentValue.filter(isPlain);
  fc.assert(
    fc.property(clean, (data) => {
      const text = stringify(data, { aliasDuplicateObjects: false });
      assert.is(JSON.stringify(read('a.yml', text).value?.data), JSON.stringify(data));
      const entry = read('a.md', `---\n${text}---\nBonjour\n`).value;
      assert.is(JSON.stringify(entry?.data), JSON.stringify(data));
      assert.is(entry?.body, 'Bonjour');
    }),
    { numRuns },
  );
});

test('JSON is read as JSON.parse reads it', () => {
  const clean = fc.json({ noUnicodeString: false }).filter((text) => text.startsWith('{'));
  fc.assert(
    fc.property(clean, (text) => {
      const { value } = read('a.json', text);
      if (value !== undefined) assert.equal(value.data, JSON.parse(text));
    }),
    { numRuns },
  );
});

test('line ends change nothing but themselves', () => {
  fc.assert(
    fc.property(files, ([file, text]) => {
      const unix = read(file, text.replaceAll('\r', ''));
      const windows = read(file, text.replaceAll('\r', '').replaceAll('\n', '\r\n'));
      assert.equal(windows.diagnostics, unix.diagnostics);
      assert.equal(windows.value?.data, unix.value?.data);
      assert.is(windows.value?.body, unix.value?.body);
    }),
    { numRuns },
  );
});

/** Without what the reader refuses on purpose: hidden characters, unsafe numbers, accents apart. */
function isPlain(data: unknown): boolean {
  if (typeof data === 'number') return isPlainNumber(data);
  if (typeof data === 'string') return data.normalize('NFC') === data && !HIDDEN.test(data);
  return typeof data !== 'object' || data === null || Object.values(data).every(isPlain);
}

function isPlainNumber(number: number): boolean {
  return !Object.is(number, -0) && (!Number.isInteger(number) || Number.isSafeInteger(number));
}

test.run();
