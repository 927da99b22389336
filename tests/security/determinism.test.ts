import { cpSync, readdirSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { LAUNCHER } from '../scripts/reperes.ts';
import { run } from '../support/command.ts';
import { temporaryFolder } from '../support/folder.ts';
import { git, gitInit } from '../support/git.ts';
import { treeOf } from '../support/tree.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const CLOCK = new URL('./shifted-clock.js', import.meta.url).href;

const same = suite('same commit, same bytes');

/** Builds a clone and returns the hash of every file of the output. */
async function build(clone: string, env: NodeJS.ProcessEnv, umask: string, taskset: string[] = []) {
  const command = [...taskset, process.execPath, LAUNCHER, 'build'].map((word) => `'${word}'`);
  const script = `umask ${umask}; exec ${command.join(' ')}`;
  const { code, stderr } = await run('sh', ['-c', script], { cwd: clone, env });
  assert.is(code, 0, stderr);
  return treeOf(realpathSync(join(clone, '_site')));
}

/** Writes every file again in the reverse order, with another time. */
function reorder(clone: string): void {
  const files = readdirSync(join(clone, 'content'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .reverse();
  const aside = temporaryFolder();
  for (const [index, file] of files.entries()) {
    cpSync(file, join(aside, String(index)));
    rmSync(file);
  }
  for (const [index, file] of files.entries()) {
    cpSync(join(aside, String(index)), file);
    utimesSync(file, 1_000_000_000 + index, 2_000_000_000 - index);
  }
}

same('whatever the path, zone, locale, clock, chance, times, order, cores and umask', async () => {
  const origin = temporaryFolder();
  for (const name of ['content', 'schemas']) {
    cpSync(join(REPOSITORY, name), join(origin, name), { recursive: true });
  }
  writeFileSync(join(origin, '.gitignore'), '_site\n.*-builds/\n.cache/\n');
  await gitInit(origin);
  const one = join(temporaryFolder(), 'un');
  const two = join(temporaryFolder(), 'Déjà vu/çà et là', 'x'.repeat(60));
  for (const clone of [one, two]) await git(origin, ['clone', '--quiet', origin, clone]);
  reorder(two);
  const first = await build(
    one,
    { TZ: 'UTC', LC_ALL: 'C', LANG: 'C', UV_THREADPOOL_SIZE: '8' },
    '022',
  );
  const cores = process.platform === 'linux' ? ['taskset', '-c', '0'] : [];
  const second = await build(
    two,
    {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      UV_THREADPOOL_SIZE: '1',
      NODE_OPTIONS: `--import ${CLOCK}`,
    },
    '077',
    cores,
  );
  assert.ok(Object.keys(first).length > 300, `${Object.keys(first).length} files`);
  assert.equal(second, first);
});

same.run();
