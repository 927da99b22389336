import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../../core/index.ts';
import type { JsonObject } from '../../../core/schema/json.ts';
import { checkWith } from '../../../core/validate/check.ts';
import cases from './cases.json' with { type: 'json' };

interface Case {
  readonly description: string;
  readonly schema: JsonObject;
  readonly data: JsonObject;
  readonly problems: readonly Problem[];
}

const test = suite('what a refused value is told');

for (const { description, schema, data, problems } of cases as unknown as readonly Case[]) {
  test(description, () => {
    assert.equal(checkWith({ type: 'object', ...schema })(data), problems);
  });
}

test('a valid value is told nothing', () => {
  const check = checkWith({
    type: 'object',
    required: ['title'],
    properties: { title: {} },
  });
  assert.equal(check({ title: 'Construction' }), []);
});

const STEPS = [0.01, 0.05, 0.1, 0.25, 0.001, 5] as const;
const wholeNumber = fc.oneof(fc.nat(10_000), fc.integer({ min: -1e8, max: 1e8 }));

/** The decimal number that is so many thousandths, as it would be read from a file. */
function thousandths(count: number): number {
  const digits = String(Math.abs(count)).padStart(4, '0');
  return Number(`${count < 0 ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`);
}

test('a number that is a decimal multiple of its step is accepted, and what lies between is not', () => {
  for (const step of STEPS) {
    const size = Math.round(step * 1000);
    const check = checkWith({ type: 'object', properties: { price: { multipleOf: step } } });
    fc.assert(
      fc.property(wholeNumber, fc.integer({ min: 1, max: 4999 }), (many, rest) => {
        const between = rest % size === 0 ? 0 : 1;
        assert.is(check({ price: thousandths(many * size) }).length, 0);
        assert.is(check({ price: thousandths(many * size + rest) }).length, between);
      }),
    );
  }
});

test('the prices that binary numbers get wrong are accepted', () => {
  const check = checkWith({ type: 'object', properties: { price: { multipleOf: 0.01 } } });
  const refused = [1.15, 0.07, 0.29, 1.13, 2.3, 19.99, 4.35, 1e21, 0].filter(
    (price) => check({ price }).length > 0,
  );
  assert.equal(refused, []);
});

test.run();
