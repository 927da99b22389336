import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listToJson, toJson } from '../../../core/api/json.ts';
import { wholeContent } from '../../../core/api/pieces.ts';
import type { JsonObject } from '../../../core/schema/json.ts';

const member = fc.record({ a: fc.jsonValue() }, { noNullPrototype: true });

const test = suite('a list in JSON');

test('is the same text whether its items are written first or with the rest', () => {
  fc.assert(
    fc.property(member, fc.array(fc.jsonValue()), member, (before, items, after) => {
      const bytes = items.map((item) => Buffer.from(JSON.stringify(item)));
      const whole = { ...before, data: items, z: after } as JsonObject;
      assert.is(
        String(
          wholeContent({
            pieces: () =>
              listToJson({
                before: before as JsonObject,
                name: 'data',
                items: bytes,
                after: { z: after } as JsonObject,
              }),
          }),
        ),
        toJson(whole),
      );
    }),
  );
});

test.run();
