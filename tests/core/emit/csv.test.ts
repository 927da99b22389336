import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cellText, formulaSafe, plainValue } from '../../../core/emit/csv/cell.ts';
import { columnsOf } from '../../../core/emit/csv/columns.ts';
import { csvText, emitter } from '../../../core/emit/csv.ts';
import type { ContentType } from '../../../core/schema/content-type.ts';
import type { JsonObject } from '../../../core/schema/json.ts';
import { readCsv } from '../../support/csv.ts';
import { emittedText } from '../../support/emitted-text.ts';
import { matchesGolden } from '../../support/golden.ts';
import { recipeCatalog } from './recipe.ts';
import { catalogOf, entry, types } from './sample.ts';

const catalog = catalogOf([
  entry('place', 'salle', { title: 'Salle ; « B »', city: '=HYPERLINK("https://x")' }),
  entry(
    'workshop',
    'ecrire',
    {
      title: '@Écrire 🖋',
      rank: 1,
      level: 'beginner',
      price: 7.5,
      open: false,
      day: '2025-03-04',
      tags: ['a | b', '¦', 'c\\d', '-e'],
      place: 'salle',
      related: ['places/salle', 'workshops/lire'],
      speakers: [
        {
          name: 'Une agente',
          subjects: ['x', 'y | z'],
          time: { min: 0.5, unit: 'hour', label: 'demi' },
        },
        { name: 'Un agent' },
        { name: 'Un autre', subjects: ['w'] },
      ],
      material: [
        { kind: 'room', seats: 12 },
        { kind: 'file', file: '/media/x.pdf' },
      ],
      outline: { name: 'Début', parts: [{ name: 'Suite' }] },
    },
    'Deux\nlignes, [un lien](places/salle) et "des guillemets".',
  ),
  entry('workshop', 'lire', { title: 'Lire', rank: 2, level: 'expert', price: 0 }),
]);

function fileOf(typeName: string, extension: string): string {
  const type = types.find(({ name }) => name === typeName) as ContentType;
  const files = emitter.collection?.(type, catalog) ?? [];
  const file = files.find(({ path }) => path === `api/v1/${type.collection.name}.${extension}`);
  return emittedText(file);
}

function rowsOf(typeName: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(fileOf(typeName, 'csv'));
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
}

const test = suite('the spreadsheet view');

test('is this file, for one with everything in it', () => {
  matchesGolden('emit/sample.csv', fileOf('workshop', 'csv'));
});

test('has this Table Schema', () => {
  const schema = JSON.parse(fileOf('workshop', 'tableschema.json'));
  matchesGolden('emit/sample.tableschema.json', `${JSON.stringify(schema, null, 2)}\n`);
});

test('describes its columns, all of them, in order', () => {
  for (const { name } of types) {
    const schema = JSON.parse(fileOf(name, 'tableschema.json'));
    const [header] = readCsv(fileOf(name, 'csv'));
    assert.equal(
      header,
      schema.fields.map((field: JsonObject) => field.name),
    );
  }
});

test('gives relations as ids and titles, and lists joined', () => {
  const [first, second] = rowsOf('workshop');
  assert.is(first?.['place.id'], 'salle');
  assert.is(first?.['place.title'], 'Salle ; « B »');
  assert.is(first?.['related.title'], 'Salle ; « B » | Lire');
  assert.is(first?.tags, 'a \\| b | \\¦ | c\\\\d | -e');
  assert.is(first?.['speakers.name'], 'Une agente | Un agent | Un autre');
  assert.is(first?.['speakers.subjects'], 'x ¦ y \\| z |  | w');
  assert.is(first?.html_url, 'https://essai.example/sous/ateliers/ecrire/');
  assert.is(second?.['place.id'], '');
});

test('writes numbers and booleans as a French spreadsheet reads them', () => {
  const [first] = rowsOf('workshop');
  assert.is(first?.price, '7,5');
  assert.is(first?.open, 'non');
});

test('types a choice among numbers as a number, with its values', async () => {
  const recipes = await recipeCatalog();
  const type = recipes.types.find(({ name }) => name === 'recipe') as ContentType;
  const [csv, schema] = ['csv', 'tableschema.json'].map((extension) =>
    emittedText(
      emitter.collection?.(type, recipes).find(({ path }) => path.endsWith(`.${extension}`)),
    ),
  );
  const { fields }: { fields: JsonObject[] } = JSON.parse(schema ?? '');
  assert.equal(
    fields
      .filter(({ name }) => name === 'difficulty' || name === 'heat')
      .map(({ type: kind, decimalChar, constraints }) => [kind, decimalChar, constraints]),
    [
      ['integer', undefined, { enum: [1, 2] }],
      ['number', ',', { enum: [-0.5, 0.5] }],
    ],
  );
  const [header = [], row = []] = readCsv(csv ?? '');
  assert.equal([row[header.indexOf('difficulty')], row[header.indexOf('heat')]], ['2', '-0,5']);
});

test('keeps dates as the standard writes them, and line breaks inside their cell', () => {
  assert.is(rowsOf('workshop')[0]?.day, '2025-03-04');
  const text = csvText([
    ['a', 'b'],
    ['un\r\ndeux\ntrois\rquatre', 'fin'],
  ]);
  assert.is(text, '\uFEFFa;b\r\n"un\r\ndeux\ntrois\rquatre";fin\r\n');
  assert.equal(readCsv(text)[1], ['un\r\ndeux\ntrois\rquatre', 'fin']);
});

test('disarms formulas', () => {
  assert.is(rowsOf('workshop')[0]?.title, "'@Écrire 🖋");
  assert.is(rowsOf('place')[0]?.city, '\'=HYPERLINK("https://x")');
});

test('has no page column where the collection has no pages', () => {
  assert.equal(Object.keys(rowsOf('place')[0] ?? {}).includes('html_url'), false);
});

test('has columns that the entries don’t change', () => {
  const type = types[1] as ContentType;
  const empty = emitter.collection?.(type, catalogOf([]))[0];
  assert.equal(readCsv(emittedText(empty)), [readCsv(fileOf('workshop', 'csv'))[0]]);
  assert.equal(
    columnsOf(type).map(({ name }) => name),
    [...new Set(columnsOf(type).map(({ name }) => name))],
  );
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', "'", '"', ';', '\r', '\n', '|', ' ', '¦', '\\', '-', 'é'),
  }),
);

test('gives back any table of texts', () => {
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(anyText, { minLength: width, maxLength: width })));
  fc.assert(fc.property(table, (rows) => assert.equal(readCsv(csvText(rows)), rows)));
});

test('never starts a cell as a formula, and the guard can be taken off', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const safe = formulaSafe(text);
      assert.not.match(safe, /^[=+\-@\t\r\n＝＋－＠]/);
      assert.is(safe.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ''), text);
    }),
  );
});

test('joins lists so that they can be taken apart', () => {
  const split = (text: string, sign: string): string[] =>
    text.split(new RegExp(`(?<=(?:^|[^\\\\])(?:\\\\\\\\)*) \\${sign} `));
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 2 }), (list) => {
      const cell = cellText(list, [], plainValue);
      const items = split(cell, '|').map((item) => item.replace(/\\(.)/gs, '$1'));
      assert.equal(items, list);
    }),
  );
});

test.run();
