import { Buffer } from 'node:buffer';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readEntry } from '../../../core/catalog/read-entry.ts';
import { newTypeText, pluralOf } from '../../../core/emit/template/new-type.ts';
import { newEntryText } from '../../../core/emit/template.ts';
import type { ContentType } from '../../../core/schema/content-type.ts';
import { entry, types, typesFrom } from './sample.ts';

const [place, workshop] = types as readonly [ContentType, ContentType];

/** Reads a new entry's text as its file will be read. */
function read(type: ContentType, text: string, id = 'essai') {
  const file = `content/${type.collection.name}/${id}.${type.collection.format}`;
  return readEntry(type, { file, id, bytes: Buffer.from(text) });
}

const existing = new Map(
  [
    entry('place', 'mairie', { title: 'Mairie' }),
    entry('workshop', 'ecrire', { title: 'Écrire', rank: 4, level: 'expert' }),
  ].map((one) => [one.key, one]),
);

const test = suite('the file of a new entry');

test('is the example under its new name, each field under its description', () => {
  assert.is(
    newEntryText(place, 'maison-du-velo'),
    `# Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens.
title: Maison du velo
# La commune.
city: Rennes
`,
  );
});

test('is valid at once, with nothing beside it', () => {
  for (const type of types) {
    const { value, diagnostics } = read(type, newEntryText(type, 'essai'));
    assert.equal(diagnostics, []);
    assert.is(value?.title, 'Essai');
  }
});

test('refers only to entries that exist', () => {
  const alone = read(workshop, newEntryText(workshop, 'essai')).value?.data;
  assert.is(alone?.place, undefined);
  assert.is(alone?.related, undefined);
  const among = read(workshop, newEntryText(workshop, 'essai', existing)).value?.data;
  assert.is(among?.place, 'mairie');
  assert.equal(among?.places, ['mairie']);
  assert.equal(among?.related, ['workshops/ecrire']);
});

test('takes the next free order number', () => {
  const { value } = read(workshop, newEntryText(workshop, 'essai', existing));
  assert.is(value?.data.rank, 5);
});

test('has a text that leads nowhere it can’t', () => {
  const { value } = read(workshop, newEntryText(workshop, 'essai', existing));
  assert.is(value?.body?.source.trim(), 'Texte à écrire.');
});

test('quotes what an older YAML reader would misread', () => {
  const text = newEntryText(workshop, 'essai');
  assert.match(text, 'day: "2025-03-04"');
});

test('without an example has what the schema requires', () => {
  const [type] = typesFrom({
    bare: {
      title: 'Nu',
      description: 'Un type sans exemple.',
      type: 'object',
      additionalProperties: false,
      'x-collection': { name: 'bares' },
      required: ['kind', 'count', 'when', 'link', 'parts'],
      properties: {
        kind: { enum: ['a', 'b'], title: 'Forme', description: 'Une forme.' },
        count: { type: 'integer', minimum: 3, title: 'Nombre', description: 'Un nombre.' },
        when: { type: 'string', format: 'date', title: 'Jour', description: 'Un jour.' },
        link: { type: 'string', format: 'uri', title: 'Lien', description: 'Un lien.' },
        parts: {
          type: 'array',
          minItems: 1,
          title: 'Parties',
          description: 'Des parties.',
          items: { type: 'string', title: 'Partie', description: 'Une partie.' },
        },
        note: { type: 'string', title: 'Note', description: 'Une note.' },
      },
    },
  }) as readonly [ContentType];
  const { value, diagnostics } = read(type, newEntryText(type, 'essai'));
  assert.equal(diagnostics, []);
  assert.equal(value?.data, {
    title: 'Essai',
    kind: 'a',
    count: 3,
    when: '2025-01-31',
    link: 'https://www.example.org/',
    parts: ['Partie'],
  });
});

test('of a new type is a schema of the dialect, whose example is valid', () => {
  const [type] = typesFrom({ atelier: JSON.parse(newTypeText('atelier')) });
  assert.is(type?.collection.name, 'ateliers');
  assert.is(type?.collection.path, '/ateliers/{id}/');
  assert.is(pluralOf('parcours'), 'parcours');
});

test.run();
