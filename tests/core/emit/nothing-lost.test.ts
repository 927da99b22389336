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
import { emitter as markdown } from '../../../core/emit/markdown.ts';
import { emitter as ndjson } from '../../../core/emit/ndjson.ts';
import { loadRepository } from '../../../core/index.ts';
import { parseBody } from '../../../core/markdown/parse-body.ts';
import type { ContentType } from '../../../core/schema/content-type.ts';
import { isJsonObject, type Json, type JsonObject } from '../../../core/schema/json.ts';
import { readCsv } from '../../support/csv.ts';
import { emittedText } from '../../support/emitted-text.ts';
import { anyData } from './arbitrary.ts';
import { lost, lostInCsv, titleOf } from './lost.ts';
import { lostInMarkdown, lostInSearch } from './lost-texts.ts';
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
    IDS.map((id) => entryOf(type, id, { [type.collection.titleField]: titleOf(id) })),
  );
  const history = { available: false, reason: 'Essai.' } as const;
  return makeCatalog({ site, types, entries: [...others, one], media: [], history });
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
    test(`is in JSON, NDJSON, CSV, Markdown and the search: ${type.name}`, () => {
      const property = fc.property(anyData(type, { text, ids: IDS }), (data) => {
        const one = entryOf(type, 'essai', data);
        const catalog = catalogWith(one, types);
        const [file] = entries.entry?.(one, catalog) ?? [];
        assert.equal(lost(one.data, JSON.parse(emittedText(file)).data, ''), []);
        const [lines] = ndjson.collection?.(type, catalog) ?? [];
        const line = emittedText(lines)
          .split('\n')
          .map((written) => (written === '' ? {} : JSON.parse(written)))
          .find(({ id }) => id === 'essai');
        assert.equal(lost(one.data, line, ''), []);
        if (one.body !== undefined) assert.is(line.body.text, 'Le repère.');
        assert.equal(lostInSearch(one, line), []);
        const [twin] = type.collection.pages ? (markdown.entry?.(one, catalog) ?? []) : [];
        if (twin !== undefined) assert.equal(lostInMarkdown(one, emittedText(twin)), []);
        const [header = [], ...rows] = readCsv(emittedText(csv.collection?.(type, catalog)[0]));
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
