import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { MINIMAL, reperes } from '../scripts/reperes.ts';
import { copyFixture, temporaryFolder } from '../support/folder.ts';
import { treeOf } from '../support/tree.ts';
import { isRefusal } from './refusal.ts';

/** What somebody put into a repository where commands leave files for each other. */
const left = suite('what stands in the place of our own files');

const RENAME = ['rename', 'topic/logement', 'x'];

const CASES: Readonly<
  Record<string, readonly [args: readonly string[], put: (root: string) => void, told: string]>
> = {
  'a file for .cache': [RENAME, (root) => fill(root, '.cache'), 'occupe la place d’un dossier'],
  'a pipe for .cache': [RENAME, (root) => pipe(root, '.cache'), 'occupe la place d’un dossier'],
  'a link for .cache': [
    RENAME,
    (root) => link(root, '.cache', '/'),
    'passe par un lien symbolique',
  ],
  'a pipe for the lock': [
    ['build'],
    (root) => pipe(root, '._site-builds/lock'),
    'n’est pas un verrou',
  ],
  'a folder for the lock': [
    ['build'],
    (root) => mkdirSync(join(root, '._site-builds/lock'), { recursive: true }),
    'n’est pas un verrou',
  ],
  'a file for the builds': [
    ['build'],
    (root) => fill(root, '._site-builds'),
    'occupe déjà cette place',
  ],
  'a pipe for the output': [
    ['build'],
    (root) => pipe(root, '_site'),
    'n’a pas été construit par reperes',
  ],
  'a pipe for the list of folders': [
    ['build'],
    (root) => {
      fill(root, '_site/page.html');
      pipe(root, '._site-builds/plain.json');
    },
    'n’a pas été construit par reperes',
  ],
  'a file for the folder of types': [['generate'], (root) => fill(root, 'client'), 'occupe'],
  'a journal that removes a folder': [
    ['validate'],
    (root) => fill(root, '.cache/edit/journal.json', '{"writes":[],"deletes":["content/topics"]}'),
    'n’est pas un contenu',
  ],
};

function fill(root: string, path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function pipe(root: string, path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  execFileSync('mkfifo', [join(root, path)]);
}

function link(root: string, path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
}

for (const [name, [args, put, told]] of Object.entries(CASES)) {
  left(`${name} is told, and nothing waits for ever`, async () => {
    const root = copyFixture(MINIMAL);
    put(root);
    const before = treeOf(join(root, 'content'));
    isRefusal(await reperes([...args, '--root', root]), told);
    assert.equal(treeOf(join(root, 'content')), before);
  });
}

left('a pipe for a journal is no journal', async () => {
  const root = copyFixture(MINIMAL);
  pipe(root, '.cache/edit/journal.json');
  const { code, stdout, stderr } = await reperes(['validate', '--format', 'json', '--root', root]);
  assert.equal({ code, stdout, stderr }, { code: 0, stdout: '[]\n', stderr: '' });
});

left('links that a repository brings overwrite nothing elsewhere', async () => {
  const victim = join(temporaryFolder(), 'victim');
  writeFileSync(victim, 'precious');
  const root = copyFixture(MINIMAL);
  for (const path of ['.cache/.gitignore', '._site-builds/plain.json', '.cache/edit/new-0']) {
    link(root, path, victim);
  }
  assert.is((await reperes(['rename', 'topic/logement', 'loger', '--root', root])).code, 0);
  assert.is((await reperes(['build', '--copy', '--root', root])).code, 0);
  rmSync(join(root, '_site'), { recursive: true });
  assert.is(readFileSync(victim, 'utf8'), 'precious');
});

left.run();
