import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Source } from '../../../core/read/source.ts';
import { readSource } from '../../../core/read/source.ts';

function source(file: string, lines: readonly string[]): Source {
  const { value } = readSource(file, Buffer.from(lines.join('\n')));
  assert.ok(value);
  return value;
}

/** `line:column` of a pointer. */
function at(read: Source, pointer: string, part?: 'key' | 'value'): string {
  const { line, column } = read.locate(pointer, part);
  return `${line}:${column}`;
}

const FIELDS = [
  'title: Phase',
  'durations:',
  '  - min: 6',
  '    label: "6 mois"',
  '  - { min: 9, unit: month }',
  'a/b: { c~d: [x, y] }',
  'empty:',
];

test('values and keys in YAML', () => {
  const read = source('a.yml', FIELDS);
  assert.is(at(read, ''), '1:1');
  assert.is(at(read, '/title'), '1:8');
  assert.is(at(read, '/title', 'key'), '1:1');
  assert.is(at(read, '/durations'), '3:3');
  assert.is(at(read, '/durations', 'key'), '2:1');
  assert.is(at(read, '/durations/0'), '3:5');
  assert.is(at(read, '/durations/0/label'), '4:12');
  assert.is(at(read, '/durations/1/unit', 'key'), '5:15');
  assert.is(at(read, '/a~1b/c~0d/1'), '6:17');
});

test('what has no value stands at its key', () => {
  assert.is(at(source('a.yml', FIELDS), '/empty'), '7:1');
});

test('what is missing stands at its nearest ancestor', () => {
  const read = source('a.yml', FIELDS);
  assert.is(at(read, '/absent'), '1:1');
  assert.is(at(read, '/durations/0/unit'), '3:5');
  assert.is(at(read, '/durations/7/unit'), '3:3');
  assert.is(at(read, '/durations/01'), '3:3');
  assert.is(at(read, '/title/deeper/still'), '1:8');
});

test('front matter counts from the start of the file', () => {
  const read = source('a.md', ['---', ...FIELDS, '---', '', '', '# Corps', 'fin']);
  assert.is(at(read, ''), '2:1');
  assert.is(at(read, '/durations/0/label'), '5:12');
  assert.is(at(read, '/body'), '12:1');
  assert.is(read.bodyLine, 12);
});

test('a missing body would stand after the closing line', () => {
  const read = source('a.md', ['---', 'title: x', '---', '', '']);
  assert.is(at(read, '/body'), '4:1');
  assert.is(read.bodyLine, 4);
  assert.is(at(source('a.md', ['---', '---']), '/body'), '2:4');
});

test('an empty file has a place for what it lacks', () => {
  assert.is(at(source('a.yml', ['']), '/title'), '1:1');
  assert.is(at(source('a.md', ['---', '---', 'x']), '/title'), '1:1');
});

test('Windows line ends and a byte order mark move nothing', () => {
  const text = `\ufeff${['---', ...FIELDS, '---', 'x'].join('\r\n')}`;
  const read = readSource('a.md', Buffer.from(text)).value;
  assert.ok(read);
  assert.is(at(read, '/durations/0/label'), '5:12');
  assert.is(at(read, '/body'), '10:1');
});

test('values and keys in JSON', () => {
  const read = source('a.json', ['{', '  "a": [1, {"b/c": "x"}],', '  "d": 2', '}']);
  assert.is(at(read, ''), '1:1');
  assert.is(at(read, '/a/1/b~1c'), '2:20');
  assert.is(at(read, '/a/1/b~1c', 'key'), '2:13');
  assert.is(at(read, '/d', 'key'), '3:3');
  assert.is(at(read, '/a/1/z/y'), '2:12');
  assert.is(at(read, '/z'), '1:1');
});

test.run();
