import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Filled, newText, openText, rewrite } from '../../../core/edit/rewrite.ts';
import { isJsonObject, type Json, type JsonObject } from '../../../core/schema/json.ts';

const IS_FULL = process.env.REPERES_TEST_FULL === '1';
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FILES = readdirSync(join(ROOT, 'content'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(md|yml)$/.test(name))
  .map((name) => join('content', name))
  .sort();

const SAMPLE = `# En tête
title: "Un" # le titre
order: 3   # rang
day: 2022-03-01
list:
- a   # premier
- b

- c
items:
  # d’abord
  - label: X # x
    url: https://x.example
  - label: Y
    note: >-
      un texte
      plié
# fin
`;

/** The lines that a save took away and those that it brought. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

function saved(change: JsonObject): string[] {
  const opened = openText('a.yml', SAMPLE);
  assert.ok(opened);
  const data = { ...opened.data, ...change };
  const order = ['title', 'summary', 'order', 'day'];
  return difference(SAMPLE, rewrite('a.yml', SAMPLE, { data, body: '', order }));
}

const test = suite('a save that changes what was edited');

for (const [what, change, lines] of [
  [
    'a text keeps its quotes and its comment',
    { title: 'Deux' },
    ['- title: "Un" # le titre', '+ title: "Deux" # le titre'],
  ],
  ['a number keeps its comment', { order: 4 }, ['- order: 3   # rang', '+ order: 4   # rang']],
  ['a plain date stays plain', { day: '2022-04-02' }, ['- day: 2022-03-01', '+ day: 2022-04-02']],
  ['a new field stands where the schema says', { summary: 'Bref.' }, ['+ summary: Bref.']],
  ['an item is added among the others', { list: ['a', 'z', 'b', 'c'] }, ['+ - z']],
  ['an item goes with its comment', { list: ['b', 'c'] }, ['- - a   # premier']],
  [
    'a field of an item alone changes',
    {
      items: [
        { label: 'X2', url: 'https://x.example' },
        { label: 'Y', note: 'un texte plié' },
      ],
    },
    ['-   - label: X # x', '+   - label: X2 # x'],
  ],
  [
    'a folded text stays folded',
    {
      items: [
        { label: 'X', url: 'https://x.example' },
        { label: 'Y', note: 'autre' },
      ],
    },
    ['-       un texte', '-       plié', '+       autre'],
  ],
  [
    'what is left empty is not written',
    { summary: '', gaps: [''], sources: [{ document: '' }], n: null },
    [],
  ],
] as const) {
  test(what, () => assert.equal(saved(change), lines));
}

test('an emptied field goes with its key', () => {
  assert.equal(saved({ order: null }), ['- order: 3   # rang']);
});

test('keeps Windows line ends and the byte order mark', () => {
  const text = '\ufeff---\r\ntitle: A\r\n---\r\n\r\nCorps.\r\n';
  const filled = { data: { title: 'B' }, body: 'Corps\nneuf', order: [] };
  assert.is(rewrite('a.md', text, filled), '\ufeff---\r\ntitle: B\r\n---\r\n\r\nCorps\r\nneuf\r\n');
});

test('adds and removes a body', () => {
  const filled = (body: string) => ({ data: { title: 'A' }, body, order: [] });
  const bare = '---\ntitle: A\n---\n';
  const full = '---\ntitle: A\n---\n\nNeuf\n';
  assert.is(rewrite('a.md', bare, filled('Neuf')), full);
  assert.is(rewrite('a.md', full, filled('')), bare);
});

test('writes a new file in the order of the schema, what looks like a date in quotes', () => {
  const filled: Filled = {
    data: { start: '09:30', title: 'T', code: '012', empty: '', none: null },
    body: 'Texte\n\n',
    order: ['title', 'code'],
  };
  assert.is(newText('a.md', filled), '---\ntitle: T\ncode: "012"\nstart: "09:30"\n---\n\nTexte\n');
});

/** Every place of a value, with a few things that an editor may do there. */
function* changesOf(
  value: Json,
  path: readonly (string | number)[] = [],
): Generator<[typeof path, Json]> {
  if (typeof value === 'string') {
    for (const other of [`${value} modifié`, 'été : # deux\nlignes', '']) yield [path, other];
  } else if (typeof value === 'number') yield [path, value + 1];
  else if (typeof value === 'boolean') yield [path, !value];
  else if (Array.isArray(value)) {
    yield [path, value.slice(1)];
    yield [path, [...value, value[0]]];
    yield [path, value.toReversed()];
    for (const [index, item] of value.entries()) yield* changesOf(item, [...path, index]);
  } else if (isJsonObject(value)) {
    for (const [key, child] of Object.entries(value)) yield* changesOf(child, [...path, key]);
  }
}

function withAt(value: Json, [key, ...rest]: readonly (string | number)[], other: Json): Json {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((item: Json, at) => (at === key ? withAt(item, rest, other) : item));
  }
  return isJsonObject(value) ? { ...value, [key]: withAt(value[key] ?? null, rest, other) } : value;
}

test('leaves every file of the content as it is when nothing changes', () => {
  for (const file of FILES) {
    for (const text of [readFileSync(join(ROOT, file), 'utf8')].flatMap((lf) => [
      lf,
      lf.replaceAll('\n', '\r\n'),
    ])) {
      const opened = openText(file, text);
      assert.ok(opened, file);
      assert.is(rewrite(file, text, { ...opened, order: [] }), text, file);
    }
  }
});

test('one change anywhere in the content touches one field alone', () => {
  let changes = 0;
  for (const file of FILES) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const opened = openText(file, text);
    assert.ok(opened);
    for (const [path, other] of changesOf(opened.data)) {
      changes += 1;
      if (!IS_FULL && changes % 25 > 0) continue;
      const data = withAt(opened.data, path, other) as JsonObject;
      const after = rewrite(file, text, { data, body: opened.body, order: [] });
      const key = String(path[0]);
      const fieldLines = linesOfField(text, key);
      const gone = difference(text, after).filter((line) => line.startsWith('- '));
      const foreign = gone.filter((line) => !fieldLines.includes(line.slice(2)));
      assert.equal(foreign, [], `${file} ${path.join('/')}`);
    }
  }
  assert.ok(changes > 2000, String(changes));
});

/** The lines from a top-level key to the next one. */
function linesOfField(text: string, key: string): string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  const length = lines.slice(start + 1).findIndex((line) => /^(?:[a-z_]+:|---)/.test(line));
  return lines.slice(start, length === -1 ? undefined : start + 1 + length);
}

test.run();
