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

test.run();
