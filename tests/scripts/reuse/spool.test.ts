import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openSpool } from '../../../scripts/reuse/spool.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { below, randomFrom } from '../../support/random.ts';

const random = randomFrom(7);
/** Short ones, one that fills what waits to be written together, one that is larger. */
const LENGTHS = [...Array.from({ length: 300 }, () => below(random, 30_000)), 1_000_000, 1_300_000];
const WRITTEN = LENGTHS.map((length) => Buffer.alloc(length, below(random, 256)));

const test = suite('what several files of a build hold');

test('comes back as it was put away, in any order, and leaves nothing behind', () => {
  const folder = temporaryFolder();
  const spool = openSpool(join(folder, 'pieces'));
  const kept = WRITTEN.map(spool.put);
  assert.equal(readdirSync(folder), []);
  for (let time = 0; time < 600; time += 1) {
    const index = below(random, kept.length);
    const [bytes, expected] = [kept[index], WRITTEN[index]];
    if (bytes === undefined || expected === undefined) throw new Error('no such bytes');
    const target = Buffer.alloc(expected.length + 2, 1);
    if (bytes instanceof Uint8Array) target.set(bytes, 1);
    else bytes.copyInto(target, 1);
    assert.ok(target.subarray(1, -1).equals(expected), `bytes ${index}`);
    assert.equal([target.at(0), target.at(-1)], [1, 1]);
  }
  spool.close();
});

test('stays in memory where no file can be made', () => {
  const spool = openSpool(join(temporaryFolder(), 'no', 'such', 'folder'));
  const bytes = Buffer.from('ce qui est dit');
  assert.is(spool.put(bytes), bytes);
  spool.close();
});

test.run();
