import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRepository } from '../../core/index.ts';
import { finishPending } from '../../scripts/edit/pending.ts';
import { contentOf, writeTeams } from '../core/edit/sample.ts';
import { LAUNCHER, MINIMAL, reperes } from '../scripts/reperes.ts';
import { copyFixture, temporaryFolder } from '../support/folder.ts';
import { randomFrom } from '../support/random.ts';
import { startServing } from '../support/serving.ts';
import { treeOf } from '../support/tree.ts';

const IS_FULL = process.env.REPERES_TEST_FULL === '1';
/** Beside the hundred of a build, in `tests/scripts/interruption.test.ts`. */
const EDIT_KILLS = IS_FULL ? 50 : 2;
const SERVE_KILLS = IS_FULL ? 10 : 1;
/** Enough files that a change of them all takes a while. */
const FILES = 150;

const kills = suite('commands that are killed');

/** A person whom many files refer to. */
function repository(): string {
  const notes = Array.from({ length: FILES }, (_, index) => [
    `content/notes/n${index}.md`,
    `---\ntitle: Note ${index}\nsee:\n  - people/ada\n---\nVoir [elle](people/ada).\n`,
  ]);
  return writeTeams({
    ...Object.fromEntries(notes),
    'content/people/ada.yml': 'title: Ada Lovelace\n',
  });
}

/** Starts a command and kills it as soon as its journal is there, or after a time; then waits. */
async function kill(root: string, args: readonly string[], after: number | 'journal') {
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
  child.kill('SIGKILL');
  await gone;
}

for (const args of [
  ['erase', 'person/ada'],
  ['rename', 'person/ada', 'lovelace'],
]) {
  kills(`${args[0]} leaves all or nothing, ${EDIT_KILLS} times`, async () => {
    const random = randomFrom(1815);
    const model = repository();
    const before = contentOf(model);
    const began = performance.now();
    assert.is((await reperes([...args, '--root', model])).code, 0);
    const duration = performance.now() - began;
    const after = contentOf(model);
    const seen = new Set<string>();
    for (let round = 0; round < EDIT_KILLS; round += 1) {
      const root = repository();
      await kill(root, args, round % 2 === 0 ? 'journal' : duration * random());
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
  const root = repository();
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
    const root = repository();
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

kills(`serve leaves content and the published site as they were (${SERVE_KILLS})`, async () => {
  const random = randomFrom(1852);
  const root = copyFixture(MINIMAL);
  const { code, stderr } = await reperes(['build', '--root', root]);
  assert.is(code, 0, stderr);
  const states = () => [treeOf(join(root, 'content')), treeOf(realpathSync(join(root, '_site')))];
  const before = states();
  for (let round = 0; round < SERVE_KILLS; round += 1) {
    const serving = await startServing(root);
    await pause(200 * random());
    await serving.stop('SIGKILL');
    assert.equal(states(), before);
  }
});

kills.run();
