import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { draftRepository } from '../../../scripts/serve/backend/workflow/repository.ts';
import { copyFixture, temporaryFolder } from '../../support/folder.ts';
import { git, gitCommit } from '../../support/git.ts';
import { MINIMAL } from '../reperes.ts';
import {
  BRANCH,
  beginAgain,
  branches,
  KEY,
  move,
  PATH,
  post,
  publish,
  read,
  save,
  startWithDrafts,
  titled,
} from './drafts.ts';
import { type Started, startDrafts } from './started.ts';

const drafts = suite<Started>('drafts, from the first save to the branch that is published');

drafts.before(async (context) => {
  Object.assign(context, await startWithDrafts());
});
drafts.before.each(beginAgain);
drafts.after(({ stop }) => stop());

drafts(
  'a draft leaves the published file alone, and is a branch of the repository',
  async (context) => {
    const before = read(context);
    assert.is((await save(context, { raw: titled('Mobilités'), base: before })).status, 200);
    assert.is(read(context), before);
    assert.equal(await branches(context), [BRANCH, 'main']);
    const { stdout } = await git(context.root, ['show', `${BRANCH}:${PATH}`]);
    assert.is(stdout, titled('Mobilités'));
    assert.equal((await post(context, 'unpublishedEntries')).body, ['topics/transports']);
    const { body } = await post(context, 'unpublishedEntry', { id: 'topics/transports' });
    assert.is(body.status, 'draft');
    const read2 = { ...KEY, path: PATH, id: 'x' };
    const { body: file } = await post(context, 'unpublishedEntryDataFile', read2);
    assert.equal(file, { data: titled('Mobilités') });
  },
);

drafts('from review to ready to published, and the site’s folder follows', async (context) => {
  await save(context, { raw: titled('Mobilités'), base: read(context) });
  assert.is((await publish(context)).status, 409);
  for (const status of ['pending_review', 'pending_publish']) {
    assert.is((await move(context, status)).status, 200);
    const { body } = await post(context, 'unpublishedEntry', KEY);
    assert.is(body.status, status);
  }
  assert.is((await publish(context)).status, 200);
  assert.is(read(context), titled('Mobilités'));
  assert.equal(await branches(context), ['main']);
  const { stdout } = await git(context.root, ['status', '--porcelain']);
  assert.is(stdout, '');
  assert.equal((await post(context, 'unpublishedEntries')).body, []);
  const config = read(context, '.git/config');
  assert.not.match(config, 'cms/');
});

drafts('drafts outlive the server that made them, with their state', async (context) => {
  await save(context, { raw: titled('Mobilités') });
  await move(context, 'pending_review');
  const other = await startDrafts(context.root);
  try {
    const { body } = await post(other, 'unpublishedEntry', KEY);
    assert.is(body.status, 'pending_review');
  } finally {
    other.stop();
  }
});

drafts('no hook runs, neither the clone’s nor the repository’s', async (context) => {
  const { root } = context;
  const proof = join(temporaryFolder(), 'ran');
  mkdirSync(join(root, '.git/hooks'), { recursive: true });
  const names =
    'pre-commit commit-msg post-commit post-checkout post-merge pre-push pre-receive update';
  for (const name of `${names} post-receive reference-transaction post-rewrite`.split(' ')) {
    const hook = join(root, '.git/hooks', name);
    writeFileSync(hook, `#!/bin/sh\necho ${name} >> ${proof}\n`);
    chmodSync(hook, 0o755);
  }
  await save(context, { raw: titled('Mobilités') });
  await move(context, 'pending_publish');
  assert.is((await publish(context)).status, 200);
  assert.is(read(context), titled('Mobilités'));
  assert.not(existsSync(proof), existsSync(proof) ? readFileSync(proof, 'utf8') : '');
});

drafts('names of drafts, states and paths are what they should be, or refused', async (context) => {
  for (const key of [
    '../x',
    'topics/',
    'topics/../../x',
    '--help/x',
    'topics/X',
    'topics/a/b',
    '/',
  ]) {
    assert.is((await post(context, 'unpublishedEntry', { id: key })).status, 403, key);
    const [collection, slug] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
    assert.is(
      (await post(context, 'deleteUnpublishedEntry', { collection, slug })).status,
      403,
      key,
    );
  }
  await save(context, { raw: titled('Mobilités') });
  assert.is((await move(context, 'decap')).status, 422);
  for (const path of ['.git/config', 'content/../.git/config', 'schemas/topic.schema.json']) {
    const params = { ...KEY, path, id: 'x' };
    assert.is((await post(context, 'unpublishedEntryDataFile', params)).status, 403, path);
    assert.is((await post(context, 'unpublishedEntryMediaFile', params)).status, 403, path);
  }
  assert.is((await post(context, 'gc')).status, 422);
});

drafts('a cited entry isn’t deleted; another is, on the published branch', async (context) => {
  const remove = (path: string) =>
    post(context, 'deleteFiles', { paths: [path], options: { commitMessage: 'Supprimer' } });
  assert.is((await remove(PATH)).status, 409);
  writeFileSync(join(context.root, 'content/topics/seul.yml'), titled('Seul').replace('1', '9'));
  await gitCommit(context.root, 'Alone', '2024-02-01T00:00:00Z');
  assert.is((await remove('content/topics/seul.yml')).status, 200);
  assert.not(existsSync(join(context.root, 'content/topics/seul.yml')));
});

drafts('a repository in a folder of another one has its drafts there', async () => {
  const top = temporaryFolder();
  const root = join(top, 'site');
  cpSync(MINIMAL, root, { recursive: true });
  await git(root, ['init', '--quiet', '--initial-branch=main', top]);
  await gitCommit(top, 'Start', '2024-01-15T09:00:00Z');
  const started = await startDrafts(root);
  try {
    assert.is((await save(started, { raw: titled('Mobilités'), base: read(started) })).status, 200);
    const { body } = await post(started, 'unpublishedEntry', KEY);
    const diffs: readonly { path: string }[] = body.diffs ?? [];
    assert.equal(
      diffs.map(({ path }) => path),
      [PATH],
    );
    await move(started, 'pending_publish');
    assert.is((await publish(started)).status, 200);
    assert.is(read(started), titled('Mobilités'));
  } finally {
    started.stop();
  }
});

drafts('tells why drafts can’t be kept', async () => {
  const root = copyFixture(MINIMAL);
  const reason = async () => String(await draftRepository(root)).replace(/^.*?branches Git\. /, '');
  assert.is(await reason(), 'Le dossier n’est pas un dépôt Git. Créez-le avec « git init ».');
  await git(root, ['init', '--quiet', '--initial-branch=main']);
  assert.match(await reason(), /^Le dépôt Git n’a encore aucun commit\. /);
  await gitCommit(root, 'Start', '2024-01-15T09:00:00Z');
  await git(root, ['switch', '--quiet', '--detach']);
  assert.match(await reason(), /^Le dossier de travail n’est sur aucune branche\. /);
  await git(root, ['switch', '--quiet', '-c', 'cms/topics/x']);
  assert.match(await reason(), /^La branche « cms\/topics\/x » est celle d’un brouillon\. /);
  rmSync(join(root, '.git'), { recursive: true });
});

drafts.run();
