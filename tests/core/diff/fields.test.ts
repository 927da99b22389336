import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../../core/schema/json.ts';
import { FIELD_CASES, OBJECT, TEXT } from './field-cases.ts';
import { field, told, typeSnapshot } from './moment.ts';

const test = suite('what differs in a field');

for (const { description, before, after, expected } of FIELD_CASES) {
  test(description, () => {
    const properties = (schema: JsonObject | undefined): JsonObject =>
      schema === undefined ? {} : { x: field(schema) };
    const old = typeSnapshot({ properties: properties(before) });
    const now = typeSnapshot({ properties: properties(after) });
    assert.equal(told([old], [now]), expected);
  });
}

test('a field that may be missing, and one that no longer may', () => {
  const properties = { a: field(TEXT), b: field(TEXT) };
  const old = typeSnapshot({ properties, required: ['a'] });
  const now = typeSnapshot({ properties, required: ['b'] });
  assert.equal(told([old], [now]), [
    'major field-optional Choses : le champ « a » peut désormais manquer.',
    'minor field-required Choses : le champ « b » est désormais toujours présent.',
  ]);
});

test('a schema that holds itself is read to its end', () => {
  const part = (own: JsonObject): JsonObject => ({
    $defs: {
      part: {
        ...OBJECT({ ...own, parts: field({ type: 'array', items: { $ref: '#/$defs/part' } }) }),
      },
    },
  });
  const properties = { outline: field({ $ref: '#/$defs/part' }) };
  const old = typeSnapshot({ properties, schema: part({ name: field(TEXT) }) });
  const now = typeSnapshot({ properties, schema: part({ name: field({ type: 'integer' }) }) });
  assert.equal(told([old], [now]), [
    'major field-retyped Choses : le champ « outline › name » était un texte et devient un nombre entier.',
  ]);
});

test('what binds fields to each other, and the whole collection’s end', () => {
  const properties = { a: field(TEXT), b: field(TEXT) };
  const old = typeSnapshot({ properties, schema: { dependentRequired: { a: ['b'] } } });
  const now = typeSnapshot({ properties, schema: { deprecated: true } });
  assert.equal(told([old], [now]), [
    'minor deprecated La collection « Choses » est en voie de retrait, sans date annoncée.',
    'minor constraint-relaxed La collection « Choses » suit une règle plus souple : les champs ne vont plus ensemble de même.',
  ]);
});

test.run();
