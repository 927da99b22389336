import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject, Problem } from '../../../core/index.ts';
import { loadTypes } from '../../../core/schema/load-types.ts';
import cases from './dialect-cases.json' with { type: 'json' };

interface Case {
  readonly description: string;
  /** Laid over a small valid schema. */
  readonly change: JsonObject;
  readonly problems: readonly Problem[];
}

const VALID: JsonObject = {
  title: 'Phase',
  description: 'Une phase.',
  type: 'object',
  additionalProperties: false,
  'x-collection': { name: 'phases' },
  properties: {},
};

const STEP_FILE = 'schemas/step.schema.json';
const STEP: JsonObject = {
  phase: { type: 'string', title: 'Phase', description: 'Sa phase.', 'x-ref': 'phases' },
};

const source = (schema: JsonObject, file = 'schemas/phase.schema.json') => ({
  file,
  schema,
  locate: () => ({ line: 1, column: 1 }),
});

function problemsOf(...sources: ReturnType<typeof source>[]): Problem[] {
  return loadTypes(sources).diagnostics.map(({ code, pointer, message, hint }) => ({
    code,
    pointer,
    message,
    hint,
  }));
}

const test = suite('what a maintainer who gets a schema wrong is told');

test('nothing, when the schema is right', () => {
  assert.equal(problemsOf(source(VALID)), []);
});

for (const { description, change, problems } of cases as unknown as readonly Case[]) {
  test(description, () => {
    assert.equal(problemsOf(source({ ...VALID, ...change })), problems);
  });
}

test('two types of one collection', () => {
  const problems = problemsOf(source(VALID), source(VALID, 'schemas/stage.schema.json'));
  assert.equal(problems, [
    {
      code: 'output-collision',
      pointer: '/x-collection/name',
      message: '« phases » est déjà pris par schemas/phase.schema.json.',
      hint: 'Donnez à chaque type sa collection et son chemin.',
    },
    {
      code: 'output-collision',
      pointer: '/x-collection/path',
      message: '« /phases/{id}/ » est déjà pris par schemas/phase.schema.json.',
      hint: 'Donnez à chaque type sa collection et son chemin.',
    },
  ]);
});

test('only the schema that can’t be read is told, not those that refer to its collection', () => {
  const step = source({ ...VALID, 'x-collection': { name: 'steps' }, properties: STEP }, STEP_FILE);
  assert.equal(loadTypes([step], 1).diagnostics, []);
  const { 'x-collection': _none, ...nameless } = VALID;
  assert.equal(
    problemsOf(source(nameless), step).map(({ pointer }) => pointer),
    ['/x-collection'],
  );
  assert.equal(
    problemsOf(step).map(({ code, hint }) => ({ code, hint })),
    [{ code: 'unknown-collection', hint: 'Collections : steps.' }],
  );
});

test('no object takes a field that its schema doesn’t describe, even one that leaves it unsaid', () => {
  const { additionalProperties: _unsaid, ...open } = VALID;
  const words = { title: 'Lieu', description: 'Le lieu.' };
  const place = { ...words, type: 'object', properties: { city: { ...words, type: 'string' } } };
  const [type] = loadTypes([source({ ...open, properties: { place } })]).types;
  const refused = type?.check({ title: 'A', other: 1, place: { city: 'Tours', other: 1 } }) ?? [];
  assert.equal(
    refused.map(({ code, pointer }) => `${code} ${pointer}`),
    ['schema-additional /other', 'schema-additional /place/other'],
  );
});

const TEXT = { type: 'string', description: 'Un texte.', minLength: 1 };

test('spaces are no title, whatever the type says of it, nor any other short text that is required', () => {
  const told = (change: JsonObject, data: JsonObject): string[] => {
    const [type] = loadTypes([source({ ...VALID, ...change })]).types;
    return (type?.check(data) ?? []).map(
      ({ pointer, message, hint }) => `${pointer} ${message} → ${hint}`,
    );
  };
  const refused = '/title Écrivez le titre : des espaces ne suffisent pas. → Corrigez la valeur.';
  const named = { title: { ...TEXT, title: 'Nom' } };
  assert.equal(told({}, { title: ' \u00a0 ' }), [refused]);
  assert.equal(told({ properties: named }, { title: '   ' }), [refused]);
  assert.equal(told({ properties: named }, { title: '' }), [
    '/title « Nom » doit compter au moins 1 caractère ; il y en a 0. → Remplissez le champ, ou retirez-le s’il n’est pas obligatoire.',
  ]);
  const titledByName = {
    'x-collection': { name: 'phases', title: 'name' },
    properties: { name: { ...TEXT, title: 'Nom' }, note: { ...TEXT, title: 'Note' } },
  };
  assert.equal(told(titledByName, { name: ' ', note: ' ' }), [
    '/name Écrivez le titre : des espaces ne suffisent pas. → Corrigez la valeur.',
  ]);
  assert.equal(told({}, { title: ' Le plan ', sources: [{ document: ' ' }] }), [
    '/sources/0/document Écrivez le titre du document : des espaces ne suffisent pas. → Corrigez la valeur.',
  ]);
});

test('a faulty schema takes no other one down', () => {
  const { types } = loadTypes([
    source({ ...VALID, properties: { goal: {} } }),
    source({ ...VALID, 'x-collection': { name: 'roles' } }, 'schemas/role.schema.json'),
  ]);
  assert.equal(
    types.map((type) => type.name),
    ['role'],
  );
});

test.run();
