import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readHistory } from '../../../core/history/git.ts';
import { type GitCommand, gitEnvironment } from '../../../core/history/git-command.ts';
import type { History } from '../../../core/history/history.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { git, gitCommit, gitInit } from '../../support/git.ts';

const DAYS = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05'];

/** The n-th commit's date, written in another time zone than UTC. */
function date(index: number): string {
  return `${DAYS[index]}T10:00:00+0200`;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The day of each path's last change. */
function days(history: History): Record<string, string> {
  assert.ok(history.available, 'a history');
  return Object.fromEntries(
    [...history.changes].map(([path, { updatedAt }]) => [path, updatedAt.slice(0, 10)]),
  );
}

function reason(history: History): string {
  return history.available ? '' : history.reason;
}

async function sample(): Promise<string> {
  const root = temporaryFolder();
  write(root, 'content/a/x.md', '1');
  write(root, 'content/a/é b.md', '1');
  write(root, 'README.md', '1');
  await gitInit(root, date(0));
  write(root, 'content/a/x.md', '2');
  await gitCommit(root, 'x', date(1));
  write(root, 'README.md', '2');
  await gitCommit(root, 'readme', date(2));
  return root;
}

test('gives each file of the content its last commit, in UTC', async () => {
  const root = await sample();
  const history = await readHistory(root);
  assert.equal(days(history), { 'content/a/x.md': '2024-01-02', 'content/a/é b.md': '2024-01-01' });
  assert.ok(history.available);
  assert.is(history.shallow, false);
  assert.match(history.revision, /^[0-9a-f]{40}$/);
  assert.is(history.changes.get('content/a/x.md')?.updatedAt, '2024-01-02T08:00:00Z');
  assert.is.not(history.changes.get('content/a/x.md')?.revision, history.revision);
});

test('reads a repository that is a folder of a larger one', async () => {
  const top = temporaryFolder();
  write(top, 'site/content/a/x.md', '1');
  write(top, 'other/content/a/y.md', '1');
  await gitInit(top, date(0));
  assert.equal(days(await readHistory(join(top, 'site'))), { 'content/a/x.md': '2024-01-01' });
});

test('a merge changes what it changes itself', async () => {
  const root = await sample();
  await git(root, ['checkout', '--quiet', '-b', 'side', 'HEAD~1']);
  write(root, 'content/a/side.md', '1');
  await gitCommit(root, 'side', date(3));
  await git(root, ['checkout', '--quiet', 'main']);
  await git(root, ['merge', '--quiet', '--no-ff', '--no-commit', 'side'], date(4));
  write(root, 'content/a/x.md', 'mended while merging');
  await gitCommit(root, 'merge', date(4));
  assert.equal(days(await readHistory(root)), {
    'content/a/x.md': '2024-01-05',
    'content/a/side.md': '2024-01-04',
    'content/a/é b.md': '2024-01-01',
  });
});

test('a commit with an older date than its parent is still the later one', async () => {
  const root = await sample();
  write(root, 'content/a/x.md', '3');
  const revision = await gitCommit(root, 'late clock', '2001-01-01T00:00:00Z');
  const history = await readHistory(root);
  assert.ok(history.available);
  assert.is(history.changes.get('content/a/x.md')?.revision, revision);
});

test('a shallow clone says so', async () => {
  const clone = join(temporaryFolder(), 'clone');
  const source = await sample();
  await git(source, ['clone', '--quiet', '--depth=1', `file://${source}`, clone]);
  const history = await readHistory(clone);
  assert.ok(history.available && history.shallow);
});

test('settings of the machine and of the repository change nothing', async () => {
  const root = await sample();
  const expected = await readHistory(root);
  const settings = {
    'log.showSignature': 'true',
    'log.showRoot': 'false',
    'diff.renames': 'copies',
  };
  const more = { 'log.diffMerges': 'off', 'core.quotePath': 'true', 'diff.noprefix': 'true' };
  const last = { 'core.pager': 'false', 'diff.external': 'false', 'log.date': 'relative' };
  for (const [name, value] of Object.entries({ ...settings, ...more, ...last })) {
    await git(root, ['config', name, value]);
  }
  assert.equal(await readHistory(root), expected);
});

test('says in French why there is no history', async () => {
  const empty = temporaryFolder();
  assert.is(reason(await readHistory(empty)), 'Le dossier n’est pas un dépôt Git.');
  await git(empty, ['init', '--quiet']);
  assert.is(reason(await readHistory(empty)), 'Le dépôt Git n’a encore aucun commit.');
  const broken = await sample();
  rmSync(join(broken, '.git/objects'), { recursive: true });
  mkdirSync(join(broken, '.git/objects'));
  assert.is(reason(await readHistory(broken)), 'Git n’a pas pu lire l’historique du dépôt.');
});

test('does without Git, and with one that trusts nobody', async () => {
  const answer =
    (code: number | null, stderr: string): GitCommand =>
    () =>
      Promise.resolve({ code, stderr });
  const absent = await readHistory('.', { exec: answer(null, 'spawn git ENOENT') });
  assert.is(reason(absent), 'Git n’est pas installé sur cette machine.');
  const dubious = 'fatal: detected dubious ownership in repository at';
  assert.match(reason(await readHistory('.', { exec: answer(128, dubious) })), /autre utilisateur/);
});

test('hands Git no repository, no program and no language of the machine', () => {
  const given = {
    PATH: '/bin',
    GIT_DIR: '/x',
    GIT_EXTERNAL_DIFF: 'x',
    LANG: 'fr',
    TZ: 'Asia/Tokyo',
  };
  const env = gitEnvironment({ ...given, GIT_CONFIG_GLOBAL: '/dev/null' });
  assert.is(env.PATH, '/bin');
  assert.is(env.GIT_CONFIG_GLOBAL, '/dev/null');
  assert.is(env.GIT_DIR ?? env.GIT_EXTERNAL_DIFF, undefined);
  assert.is(`${env.LC_ALL} ${env.TZ} ${env.GIT_OPTIONAL_LOCKS}`, 'C UTC 0');
});

test.run();
