import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSource } from '../../../core/read/source.ts';

/** A megabyte, less a few bytes for what stands around. */
const SIZE = 999_000;

function fill(piece: string): string {
  return piece.repeat(Math.floor(SIZE / Buffer.byteLength(piece)));
}

/** Each once took a parser seconds, minutes or the whole process. */
const TEXTS: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'opening brackets': ['a.yml', `a: ${fill('[')}`],
  'opening braces with keys': ['a.yml', fill('{a: ')],
  'spaced opening braces': ['a.yml', fill('{ ')],
  'closing brackets': ['a.yml', fill(']')],
  'commas in brackets': ['a.yml', `a: [${fill(',')}`],
  dashes: ['a.yml', fill('- ')],
  'question marks': ['a.yml', fill('? ')],
  'question marks in lines': ['a.yml', fill('?\n')],
  colons: ['a.yml', fill(': ')],
  'nested maps': ['a.yml', Array.from({ length: 1400 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')],
  'nested lists': ['a.yml', Array.from({ length: 1400 }, (_, n) => `${' '.repeat(n)}-\n`).join('')],
  'eighty thousand keys': [
    'a.yml',
    Array.from({ length: 80_000 }, (_, n) => `k${n}: 1\n`).join(''),
  ],
  'one key eighty thousand times': ['a.yml', fill('k: 1\n')],
  anchors: ['a.yml', fill('&a ')],
  tags: ['a.yml', fill('!a ')],
  aliases: ['a.yml', fill('- *a\n')],
  directives: ['a.yml', fill('%a\n')],
  documents: ['a.yml', fill('---\n')],
  'document ends': ['a.yml', fill('...\n')],
  'quoted lines': ['a.yml', fill('"a"\n')],
  'wrong escapes': ['a.yml', `a: "${fill('\\q')}"`],
  'blank lines': ['a.yml', `a: 1\n${fill('\n')}b: [`],
  comments: ['a.yml', fill('#\n')],
  'a wrong sign on each line': ['a.yml', fill('a: @\n')],
  'null characters': ['a.yml', fill('\0')],
  'accents apart': ['a.yml', fill('e\u0301\n')],
  'blank lines in the fields': ['a.md', `---\n${fill('\n')}---\n`],
  'blank lines between comments': ['a.md', `---\n${fill(`${'\n'.repeat(99)}#a\n`)}---\n`],
  'spaces without end': ['a.md', `---\na: 1${fill(' ')}b`],
  'false closing lines': ['a.md', `---\n${fill('---x\n')}`],
  'nested JSON lists': ['a.json', fill('[')],
  'nested JSON objects': ['a.json', fill('{"a":')],
  'an unclosed JSON text': ['a.json', `{"a": "${fill('\\"')}`],
  'a JSON key many times': ['a.json', `{${fill('"a":1,')}"a":1}`],
};

for (const [name, [file, text]] of Object.entries(TEXTS)) {
  test(`a megabyte of ${name} is refused`, () => {
    const { value, diagnostics } = readSource(file, Buffer.from(text));
    assert.is(value, undefined);
    assert.ok(diagnostics.length > 0 && diagnostics.length <= 100);
  });
}

test('a megabyte of text is read', () => {
  const body = fill('Une ligne, « l’usager » & <b>.\n');
  assert.is(readSource('a.md', Buffer.from(`---\na: 1\n---\n${body}`)).value?.body, body.trim());
  for (const written of [`a: ${fill('x ')}`, `a: |\n${fill('  x\n')}`, `a: "${fill('x ')}"`]) {
    assert.is(readSource('a.yml', Buffer.from(written)).diagnostics.length, 0);
  }
});

test('more than a megabyte is refused before it is read', () => {
  const { diagnostics } = readSource('a.yml', new Uint8Array(1_000_001));
  assert.equal(
    diagnostics.map(({ code, message }) => [code, message]),
    [['file-size', 'Le fichier pèse 1,1 Mo ; la limite est de 1 Mo.']],
  );
});

test('what was read changes no object of the process', () => {
  readSource(
    'a.yml',
    Buffer.from('__proto__:\n  polluted: true\nconstructor: {prototype: {x: 1}}\n'),
  );
  readSource('a.json', Buffer.from('{"__proto__": {"polluted": true}}'));
  assert.is(Reflect.get({}, 'polluted'), undefined);
});

test('a refused file is refused again, and two readings share nothing', () => {
  const bad = Buffer.from('---js\n{a: 1}\n---\n');
  assert.equal(readSource('a.md', bad), readSource('a.md', bad));
  const good = Buffer.from('---\na: [1]\n---\n');
  assert.is.not(readSource('a.md', good).value?.data.a, readSource('a.md', good).value?.data.a);
});

test.run();
