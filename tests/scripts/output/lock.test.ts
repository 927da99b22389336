import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lock, takeLock } from '../../../scripts/output/lock.ts';
import { type Place, placeOf } from '../../../scripts/output/place.ts';
import { startOf } from '../../../scripts/output/process-identity.ts';
import { temporaryFolder } from '../../support/folder.ts';

const locks = suite('lock of an output');

function newPlace(): Place {
  const place = placeOf(join(temporaryFolder(), 'site'));
  mkdirSync(place.builds);
  return place;
}

function taken(place: Place): Lock {
  const lock = takeLock(place);
  if ('message' in lock) throw new Error(lock.message);
  return lock;
}

function plant(place: Place, holder: Record<string, unknown>): void {
  const known = { host: hostname(), since: Date.now(), start: '' };
  writeFileSync(join(place.builds, 'lock'), JSON.stringify({ ...known, ...holder }));
}

locks('is given to one at a time, and again once given back', () => {
  const place = newPlace();
  const lock = taken(place);
  const refused = takeLock(place);
  assert.ok('message' in refused);
  assert.match(refused.message, `processus ${process.pid}`);
  lock.release();
  taken(place).release();
  assert.equal(readdirSync(place.builds), []);
});

locks('is taken over from a process that is gone', () => {
  const place = newPlace();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  plant(place, { pid, start: '1' });
  assert.ok(taken(place).held());
});

locks('is taken over when the number now belongs to another process', () => {
  const place = newPlace();
  plant(place, { pid: process.pid, start: 'another start' });
  assert.ok(taken(place).held());
});

locks('is taken over when its text is no longer readable', () => {
  const place = newPlace();
  writeFileSync(join(place.builds, 'lock'), '{');
  assert.ok(taken(place).held());
});

locks('of another machine is believed for an hour', () => {
  const recent = newPlace();
  plant(recent, { pid: 1, host: 'another-machine' });
  assert.ok('message' in takeLock(recent));
  const old = newPlace();
  plant(old, { pid: 1, host: 'another-machine', since: Date.now() - 3_700_000 });
  assert.ok(taken(old).held());
});

locks('knows that it was taken away, and then leaves the new one alone', () => {
  const place = newPlace();
  const lock = taken(place);
  plant(place, { pid: process.pid, start: 'another start' });
  assert.not(lock.held());
  lock.release();
  assert.ok(existsSync(join(place.builds, 'lock')));
});

locks('tells a running process from one that ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  assert.is(startOf(process.pid), startOf(process.pid));
  assert.ok(startOf(child.pid ?? 0));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  assert.is(startOf(child.pid ?? 0), undefined);
});

locks.run();
