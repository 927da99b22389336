import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { LAUNCHER, MINIMAL, reperes } from '../scripts/reperes.ts';
import { run } from '../support/command.ts';
import { copyFixture, temporaryFolder } from '../support/folder.ts';
import { git, gitInit } from '../support/git.ts';
import { treeOf } from '../support/tree.ts';
import { isRefusal } from './refusal.ts';

/** What a machine does at the worst moment, and what somebody left in a repository. */
const machine = suite<{ root: string; published: string }>('a machine that refuses');

machine.before(async (context) => {
  context.root = copyFixture(MINIMAL);
  assert.is((await reperes(['build', '--root', context.root])).code, 0);
  context.published = JSON.stringify(publishedIn(context.root));
});

function publishedIn(root: string): Record<string, string> {
  return treeOf(realpathSync(join(root, '_site')));
}

for (const blocks of [0, 40]) {
  machine(`a disk that takes ${blocks} blocks a file`, async ({ root, published }) => {
    const script = `ulimit -f ${blocks}; exec '${process.execPath}' '${LAUNCHER}' build`;
    isRefusal(await run('sh', ['-c', script], { cwd: root }), 'le système limite la taille');
    assert.is(JSON.stringify(publishedIn(root)), published);
    assert.is(readdirSync(join(root, '._site-builds')).length, 1);
  });
}

machine('a disk that fills up while a new entry is written leaves no half of it', async () => {
  const root = copyFixture(MINIMAL);
  const script = `ulimit -f 0; exec '${process.execPath}' '${LAUNCHER}' new topic plein`;
  isRefusal(await run('sh', ['-c', script], { cwd: root }), 'le système limite la taille');
  assert.not(existsSync(join(root, 'content/topics/plein.yml')));
});

machine('a machine without Git, or with a broken repository, builds all the same', async () => {
  const root = copyFixture(MINIMAL);
  await gitInit(root);
  const bin = temporaryFolder();
  symlinkSync(process.execPath, join(bin, 'node'));
  const without = await reperes(['build', '--root', root], { env: { PATH: bin } });
  assert.is(without.code, 0, without.stderr);
  writeFileSync(join(root, '.git/HEAD'), 'garbage');
  const broken = await reperes(['build', '--root', root]);
  assert.is(broken.code, 0, broken.stderr);
  const { meta } = JSON.parse(readFileSync(join(root, '_site/api/v1/changes.json'), 'utf8'));
  assert.match(JSON.stringify(meta), /Git|dépôt/);
});

machine('a shallow clone says so and invents no date', async () => {
  const origin = copyFixture(MINIMAL);
  await gitInit(origin);
  writeFileSync(join(origin, 'content/topics/logement.yml'), 'title: Se loger\norder: 2\n');
  await git(origin, ['add', '--all']);
  await git(origin, ['commit', '--quiet', '--message', 'Change']);
  const clone = join(temporaryFolder(), 'clone');
  await git(origin, ['clone', '--quiet', '--depth', '1', `file://${origin}`, clone]);
  assert.is((await reperes(['build', '--root', clone])).code, 0);
  const { meta } = JSON.parse(
    readFileSync(join(clone, '_site/api/v1/topics/transports.json'), 'utf8'),
  );
  assert.is(meta.updated_at, undefined);
});

/** A program that a repository's own settings would have Git start. */
machine('a repository whose Git settings start programs starts none', async () => {
  const root = copyFixture(MINIMAL);
  await gitInit(root);
  const ran = join(temporaryFolder(), 'ran');
  const program = join(temporaryFolder(), 'program');
  writeFileSync(program, `#!/bin/sh\ntouch '${ran}'\n`, { mode: 0o755 });
  for (const name of [
    'core.fsmonitor',
    'core.pager',
    'gpg.program',
    'diff.external',
    'diff.x.textconv',
  ])
    await git(root, ['config', name, program]);
  await git(root, ['config', 'log.showSignature', 'true']);
  mkdirSync(join(root, '.git/info'), { recursive: true });
  writeFileSync(join(root, '.git/info/attributes'), '* diff=x\n');
  for (const args of [['build'], ['diff']]) {
    const { code, stderr } = await reperes([...args, '--root', root]);
    assert.is(code, 0, stderr);
  }
  assert.not(existsSync(ran));
});

machine('a folder without write permission stays as it is', async ({ root, published }) => {
  const other = join(temporaryFolder(), 'copie');
  cpSync(root, other, { recursive: true, verbatimSymlinks: true });
  // A name that no file system takes stands for it: whoever runs tests as root may write anywhere.
  const out = join(other, 'x'.repeat(300), 'site');
  isRefusal(await reperes(['build', '--root', other, '--out', out]), 'le chemin est trop long');
  assert.is(JSON.stringify(publishedIn(other)), published);
});

machine.run();
