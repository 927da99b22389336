import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inStage } from '../../../core/index.ts';
import { startStopwatch } from '../../../scripts/profile/stopwatch.ts';
import { profileTable } from '../../../scripts/profile/table.ts';

const test = suite('the profile of a build');

test('gives every moment to one stage, the innermost, so that stages add up', async () => {
  const read = startStopwatch();
  const value = await inStage('render', async () => {
    await Promise.resolve();
    return inStage('write', () => 'page');
  });
  assert.is(value, 'page');
  assert.throws(
    () =>
      inStage('read', () => {
        throw new Error('broken');
      }),
    'broken',
  );
  const { parts, total } = read();
  assert.equal([...parts.keys()].sort(), ['read', 'render', 'rest', 'start', 'write']);
  const sum = [...parts.values()].reduce((all, one) => all + one, 0);
  assert.ok(Math.abs(sum - total) < 1e-6, `${sum} ${total}`);
});

test('is a table in the order of the work', () => {
  const parts = new Map([
    ['write', 1],
    ['read', 3],
  ] as const);
  assert.equal(profileTable({ parts, total: 4, cpu: 5.5 }).split('\n'), [
    'lecture                     3,00 s   75 %',
    'écriture                    1,00 s   25 %',
    'total                       4,00 s  100 %',
    'dont calcul, tous fils      5,50 s',
  ]);
});

test.run();
