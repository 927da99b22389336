import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startOf } from '../../scripts/output/process-identity.ts';
import { copyFixture } from '../support/folder.ts';
import { treeOf } from '../support/tree.ts';
import { until } from '../support/until.ts';
import { LAUNCHER, MINIMAL, reperes } from './reperes.ts';

// `npm run test:full` kills a hundred times; the sample tells a broken switch as well.
const KILLS = process.env.REPERES_TEST_FULL ? 100 : 4;

const interruption = suite<{ root: string; builds: string }>('a build that is stopped');

interruption.before(async (context) => {
  context.root = copyFixture(MINIMAL);
  context.builds = join(context.root, '._site-builds');
  assert.is((await reperes(['build', '--root', context.root])).code, 0);
});

function start(root: string) {
  const child = spawn(process.execPath, [LAUNCHER, 'build', '--root', root], { stdio: 'ignore' });
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, gone };
}

function published(root: string): string {
  return JSON.stringify(treeOf(realpathSync(join(root, '_site'))));
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  interruption(`leaves on ${signal} with ${code}, and leaves nothing behind`, async (context) => {
    const { root, builds } = context;
    const before = published(root);
    const { child, gone } = start(root);
    await until(() => existsSync(join(builds, 'lock')), 60_000);
    child.kill(signal);
    assert.is(await gone, code);
    assert.is(published(root), before);
    assert.is(readdirSync(builds).length, 1);
  });
}

interruption('waits for nobody: a second build at the same time is refused', async (context) => {
  const { root, builds } = context;
  const before = published(root);
  const holder = { pid: process.pid, start: startOf(process.pid), host: hostname(), since: 0 };
  writeFileSync(join(builds, 'lock'), JSON.stringify(holder));
  const { code, stderr } = await reperes(['build', '--root', root]);
  assert.is(code, 1);
  assert.match(
    stderr,
    `Une autre construction est en cours dans ce dossier (processus ${process.pid})`,
  );
  assert.is(published(root), before);
  writeFileSync(join(builds, 'lock'), '');
});

interruption(`publishes one state or the other when killed (${KILLS} times)`, async ({ root }) => {
  const began = performance.now();
  assert.is((await reperes(['build', '--root', root])).code, 0);
  const duration = performance.now() - began;
  const old = published(root);
  const next = copyFixture(MINIMAL);
  const entry = 'content/topics/transports.yml';
  writeFileSync(join(next, entry), 'title: Transports publics\norder: 1\n');
  assert.is((await reperes(['build', '--root', next])).code, 0);
  const states = [old, published(next)];
  assert.is.not(states[0], states[1]);
  cpSync(join(next, entry), join(root, entry));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { child, gone } = start(root);
    // Late in the build, where files are written and switched, more often than early.
    await pause(duration * Math.sqrt((kill + 0.5) / KILLS));
    child.kill('SIGKILL');
    await gone;
    assert.ok(states.includes(published(root)), `mixed after kill ${kill}`);
  }
  assert.is((await reperes(['build', '--root', root])).code, 0);
  assert.is(published(root), states[1]);
  assert.is(readdirSync(join(root, '._site-builds')).length, 1);
});

interruption.run();
