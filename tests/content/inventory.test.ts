import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Catalog, loadRepository } from '../../core/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the source documents hold, hidden entries included. */
const COUNTS = {
  agendas: 1,
  calls: 1,
  disciplines: 4,
  documents: 2,
  formats: 8,
  journeys: 3,
  people: 21,
  phases: 4,
  principles: 9,
  questions: 5,
  roles: 8,
  steps: 2,
};

const test = suite('our content');
let catalog: Catalog;

test.before(async () => {
  const repository = await loadRepository(ROOT, { history: false });
  assert.equal(repository.diagnostics, []);
  if (repository.catalog !== undefined) catalog = repository.catalog;
});

const entriesOf = (collection: string) =>
  [...catalog.entries.values()].filter((entry) => entry.type.collection.name === collection);

const dataOf = (key: string) => catalog.entries.get(key)?.data ?? {};

test('holds as many entries as the source documents name', () => {
  const counts = Object.keys(COUNTS).map((name) => [name, entriesOf(name).length]);
  assert.equal(Object.fromEntries(counts), COUNTS);
});

test('splits the principles into four values and five practices', () => {
  const kinds = entriesOf('principles').map((entry) => entry.data.kind);
  assert.is(kinds.filter((kind) => kind === 'value').length, 4);
  assert.is(kinds.filter((kind) => kind === 'practice').length, 5);
});

test('puts two roles in each circle and the users at the centre', () => {
  const inCircle = (circle: string) =>
    entriesOf('roles').filter((entry) => entry.data.circle === circle).length;
  assert.equal(['ecosysteme', 'programme', 'defi', 'beneficiaires'].map(inCircle), [2, 2, 2, 1]);
});

test('has the twelve sessions of the month', () => {
  const { sessions } = dataOf('agendas/mars-2022');
  assert.ok(Array.isArray(sessions));
  assert.is(sessions.length, 12);
});

test('keeps both durations where the documents disagree', () => {
  for (const phase of entriesOf('phases')) {
    const { durations } = phase.data;
    assert.ok(Array.isArray(durations), phase.key);
    assert.is(durations.length, 2, phase.key);
  }
});

test('hides the phase politique from the lists, and keeps it in its journey', () => {
  const key = 'steps/phase-politique';
  assert.is(catalog.entries.get(key)?.hidden, true);
  assert.is(
    catalog.listed.get('steps')?.some((entry) => entry.key === key),
    false,
  );
  assert.ok(catalog.referencedBy.get(key)?.includes('journeys/appel-a-intrapreneurs'));
});

test('records as gaps what was announced and never supplied', () => {
  for (const key of ['journeys/perennisation', 'pages/academie', 'agendas/mars-2022']) {
    assert.ok(Array.isArray(dataOf(key).gaps), key);
  }
  for (const entry of entriesOf('documents')) assert.is(entry.data.file, undefined, entry.key);
});

test.run();
