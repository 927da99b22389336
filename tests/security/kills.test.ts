import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRepository } from '../../core/index.ts';
import { finishPending } from '../../scripts/edit/pending.ts';
import { contentOf } from '../core/edit/sample.ts';
import { LAUNCHER, reperes } from '../scripts/reperes.ts';
import { temporaryFolder } from '../support/folder.ts';
import { randomFrom } from '../support/random.ts';
import { treeOf } from '../support/tree.ts';
import { citedPerson } from './cited-person.ts';

const IS_FULL = process.env.REPERES_TEST_FULL === '1';
/** Beside the hundred of a build, in `tests/scripts/interruption.test.ts`. */
const EDIT_KILLS = IS_FULL ? 100 : 2;
/** Enough files that a change of them all takes a while. */
const FILES = 150;

type Signal = 'SIGKILL' | 'SIGTERM';

const kills = suite('commands that are killed');

/** Starts a command and kills it as soon as its journal is there, or after a time; then waits. */
async function kill(
  root: string,
  args: readonly string[],
  after: number | 'journal',
  signal: Signal,
) {
  const child = spawn(process.execPath, [LAUNCHER, ...args, '--root', root], { stdio: 'ignore' });
  let isGone = false;
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      isGone = true;
      resolve();
    }),
  );
  const journal = join(root, '.cache/edit/journal.json');
  if (after === 'journal') while (!isGone && !existsSync(journal)) await pause(0);
  else await Promise.race([pause(after), gone]);
  child.kill(signal);
  await gone;
}

for (const args of [
  ['erase', 'person/ada'],
  ['rename', 'person/ada', 'lovelace'],
]) {
  kills(`${args[0]} leaves all or nothing, ${EDIT_KILLS} times`, async () => {
    const random = randomFrom(1815);
    const model = citedPerson(FILES);
    const before = contentOf(model);
    const began = performance.now();
    assert.is((await reperes([...args, '--root', model])).code, 0);
    const duration = performance.now() - began;
    const after = contentOf(model);
    const seen = new Set<string>();
    for (let round = 0; round < EDIT_KILLS; round += 1) {
      const root = citedPerson(FILES);
      await kill(
        root,
        args,
        round % 2 === 0 ? 'journal' : duration * random(),
        round % 4 < 2 ? 'SIGKILL' : 'SIGTERM',
      );
      assert.is(finishPending(root), undefined);
      const { diagnostics } = await loadRepository(root, { history: false });
      assert.equal(
        diagnostics.filter(({ severity }) => severity === 'error'),
        [],
      );
      const state = JSON.stringify(contentOf(root));
      const states = [before, after].map((content) => JSON.stringify(content));
      assert.ok(states.includes(state), `mixed after kill ${round}`);
      seen.add(state === states[0] ? 'before' : 'after');
      rmSync(root, { recursive: true });
    }
    assert.ok(seen.has('after'), 'one kill at least came after the decision');
  });
}

kills('a change that was decided is made by whoever comes next, again and again', () => {
  const root = citedPerson(FILES);
  const edit = join(root, '.cache/edit');
  mkdirSync(edit, { recursive: true });
  writeFileSync(join(edit, 'new-0'), 'title: Autre\n');
  const journal = {
    writes: [
      { path: 'content/people/eve.yml', ready: 'new-0' },
      { path: 'content/notes/n0.md', ready: 'new-1' },
    ],
    deletes: ['content/people/ada.yml', 'content/people/gone.yml'],
  };
  writeFileSync(join(edit, 'journal.json'), JSON.stringify(journal));
  const before = contentOf(root);
  assert.is(finishPending(root), undefined);
  assert.is(finishPending(root), undefined);
  const { 'content/people/ada.yml': _, ...rest } = before;
  assert.equal(contentOf(root), { ...rest, 'content/people/eve.yml': 'title: Autre\n' });
});

for (const path of [
  '../x',
  'package.json',
  '.git/config',
  '/etc/passwd',
  'content/../x',
  'content/liens/x.yml',
]) {
  kills(`a journal that came with a repository never touches ${path}`, () => {
    const root = citedPerson(FILES);
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(root, 'content/liens'));
    mkdirSync(join(root, '.cache/edit'), { recursive: true });
    writeFileSync(join(root, '.cache/edit/new-0'), 'x');
    const journal = { writes: [{ path, ready: 'new-0' }], deletes: [] };
    writeFileSync(join(root, '.cache/edit/journal.json'), JSON.stringify(journal));
    assert.match(finishPending(root)?.message ?? '', 'n’est pas un contenu');
    assert.equal(treeOf(elsewhere), {});
  });
}

kills.run();
