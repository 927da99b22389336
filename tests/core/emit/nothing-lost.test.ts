import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Catalog } from '../../../core/catalog/catalog.ts';
import type { Entry } from '../../../core/catalog/entry.ts';
import { makeCatalog } from '../../../core/catalog/make-catalog.ts';
import { columnsOf } from '../../../core/emit/csv/columns.ts';
import { emitter as csv } from '../../../core/emit/csv.ts';
import { emitter as entries } from '../../../core/emit/entries.ts';
import { emitter as ndjson } from '../../../core/emit/ndjson.ts';
import { loadRepository } from '../../../core/index.ts';
import { parseBody } from '../../../core/markdown/parse-body.ts';
import type { ContentType } from '../../../core/schema/content-type.ts';
import { isJsonObject, type Json, type JsonObject } from '../../../core/schema/json.ts';
import { readCsv } from '../../support/csv.ts';
import { anyData } from './arbitrary.ts';
import { types as sampleTypes, site } from './sample.ts';

const RUNS = process.env.REPERES_TEST_FULL === '1' ? 1000 : 25;
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const { types: ownTypes } = await loadRepository(ROOT, { history: false });

/** Texts with all that could get lost or break out on the way. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc
    .array(
      fc.constantFrom('"', '\\', ';', '|', '¦', ' ', '\n', '\r\n', '=', "'", '<', '&', '🧭', 'é'),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((signs) => `t${signs.join('')}`),
);
const IDS = ['un', 'deux'];

function entryOf(type: ContentType, id: string, { body, ...data }: JsonObject): Entry {
  const { name, path, titleField } = type.collection;
  return {
    key: `${name}/${id}`,
    id,
    type,
    file: `content/${name}/${id}`,
    data,
    title: String(data[titleField] ?? id),
    summary: String(data.summary ?? ''),
    status: 'published',
    hidden: false,
    aliases: [],
    ...(typeof body === 'string' && { body: parseBody('Le repère.').body }),
    path: path.replace('{id}', id),
    references: [],
  };
}

/** A catalog of one entry of a type, and of two bare ones in each collection to refer to. */
function catalogWith(one: Entry, types: readonly ContentType[]): Catalog {
  const others = types.flatMap((type) =>
    IDS.map((id) => entryOf(type, id, { [type.collection.titleField]: `Titre | ${id} ; "x"` })),
  );
  const history = { available: false, reason: 'Essai.' } as const;
  return makeCatalog({ site, types, entries: [...others, one], media: [], history });
}

/** Tells where a value of the source isn't found again in what the API says. */
function lost(source: Json, given: Json | undefined, place: string): string[] {
  if (Array.isArray(source)) {
    const list = Array.isArray(given) ? given : [];
    return source.flatMap((item, index) => lost(item, list[index], `${place}/${index}`));
  }
  if (isJsonObject(source)) {
    const object = isJsonObject(given) ? given : {};
    return Object.entries(source).flatMap(([key, value]) =>
      lost(value, object[key], `${place}/${key}`),
    );
  }
  const isRelation =
    isJsonObject(given) && (source === given.id || String(source).endsWith(`/${String(given.id)}`));
  return given === source || isRelation ? [] : [`${place}: ${JSON.stringify({ source, given })}`];
}

/** The values that keys lead to, through lists, in order; `''` where there is nothing. */
function leaves(value: Json | undefined, keys: readonly string[]): Json[] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, keys));
  const [key, ...rest] = keys;
  if (key === undefined) return value === undefined ? [] : [value];
  return isJsonObject(value) ? leaves(value[key], rest) : [];
}

function inCell(cell: string, list: boolean): string[] {
  const plain = cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');
  if (!list) return plain === '' ? [] : [plain];
  return plain
    .split(/ (?:\||¦+) /)
    .map((part) => part.replace(/\\(.)/gs, '$1'))
    .filter((part) => part !== '');
}

function said(value: Json): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'number' ? String(value).replace('.', ',') : JSON.stringify(value);
}

/** Tells which columns don't hold the values that the source has for them. */
function lostInCsv(entry: Entry, row: Readonly<Record<string, string>>): string[] {
  return columnsOf(entry.type).flatMap(({ name, keys, list, reference }) => {
    if (keys[0] === 'body') return entry.body && row.body !== 'Le repère.' ? [name] : [];
    const expected = leaves(entry.data, keys)
      .map(said)
      .map((value) => (reference?.part === 'title' ? titleOf(value) : value))
      .filter((value) => value !== '');
    const found = inCell(row[name] ?? '', list);
    return JSON.stringify(found) === JSON.stringify(expected)
      ? []
      : [`${name}: ${JSON.stringify({ expected, found })}`];
  });
}

function titleOf(id: string): string {
  return `Titre | ${id.split('/').at(-1)} ; "x"`;
}

/** The key paths of every value of an entry. */
function paths(value: Json, keys: readonly string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => paths(item, keys));
  if (!isJsonObject(value)) return [keys.join('.')];
  return Object.entries(value).flatMap(([key, child]) => paths(child, [...keys, key]));
}

const test = suite('what is in the source');

for (const types of [sampleTypes, ownTypes]) {
  for (const type of types) {
    test(`is in JSON, NDJSON and CSV: ${type.name}`, () => {
      const property = fc.property(anyData(type, { text, ids: IDS }), (data) => {
        const one = entryOf(type, 'essai', data);
        const catalog = catalogWith(one, types);
        const [file] = entries.entry?.(one, catalog) ?? [];
        assert.equal(lost(one.data, JSON.parse(String(file?.content)).data, ''), []);
        const [lines] = ndjson.collection?.(type, catalog) ?? [];
        const line = String(lines?.content)
          .split('\n')
          .map((written) => (written === '' ? {} : JSON.parse(written)))
          .find(({ id }) => id === 'essai');
        assert.equal(lost(one.data, line, ''), []);
        if (one.body !== undefined) assert.is(line.body.text, 'Le repère.');
        const [header = [], ...rows] = readCsv(String(csv.collection?.(type, catalog)[0]?.content));
        const row = rows.find(([id]) => id === 'essai') ?? [];
        const cells = Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
        assert.equal(lostInCsv(one, cells), []);
        const columns = columnsOf(type).map(({ keys }) => keys.join('.'));
        const homeless = paths(one.data).filter(
          (path) => !columns.some((column) => path === column || path.startsWith(`${column}.`)),
        );
        assert.equal(homeless, []);
      });
      fc.assert(property, { numRuns: RUNS, seed: 4 });
    });
  }
}

test.run();
