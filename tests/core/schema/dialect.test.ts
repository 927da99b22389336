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
