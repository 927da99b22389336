import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { git, gitCommit } from '../../support/git.ts';
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
import type { Started } from './started.ts';

const drafts = suite<Started>('drafts among the work of others');

drafts.before(async (context) => {
  Object.assign(context, await startWithDrafts());
});
drafts.before.each(beginAgain);
drafts.after(({ stop }) => stop());

drafts('nothing else of the work tree is ever swept in', async (context) => {
  const { root } = context;
  writeFileSync(join(root, 'notes.txt'), 'à moi');
  writeFileSync(join(root, 'content/topics/logement.yml'), 'title: En cours\norder: 2\n');
  await save(context, { raw: titled('Mobilités') });
  await move(context, 'pending_publish');
  assert.is((await publish(context)).status, 200);
  assert.is(read(context), titled('Mobilités'));
  const { stdout } = await git(root, ['status', '--porcelain']);
  assert.equal(stdout.split('\n').filter(Boolean), [
    ' M content/topics/logement.yml',
    '?? notes.txt',
  ]);
  const shown = await git(root, ['show', '--name-only', '--format=', 'HEAD']);
  assert.is(shown.stdout.trim(), PATH);
});

drafts('a file that is being changed in the work tree isn’t overwritten', async (context) => {
  const { root } = context;
  await save(context, { raw: titled('Mobilités') });
  await move(context, 'pending_publish');
  writeFileSync(join(root, PATH), titled('À la main'));
  const { status, body } = await publish(context);
  assert.is(status, 409);
  assert.is(
    body.error,
    `Rien n’a été publié : « ${PATH} » a, dans le dossier de travail, des modifications qui ne sont pas dans Git et qui seraient écrasées. Enregistrez-les dans Git ou annulez-les, puis recommencez.`,
  );
  assert.is(read(context), titled('À la main'));
  assert.equal(await branches(context), [BRANCH, 'main']);
  await git(root, ['checkout', '--', PATH]);
  assert.is((await publish(context)).status, 200);
  assert.is(read(context), titled('Mobilités'));
});

drafts('a draft that brings more than content isn’t published here', async (context) => {
  const { root } = context;
  await save(context, { raw: titled('Mobilités') });
  await git(root, ['switch', '--quiet', BRANCH]);
  writeFileSync(join(root, 'package.json'), '{"scripts":{"postinstall":"x"}}');
  await gitCommit(root, 'Glisse un programme', '2024-03-01T09:00:00Z');
  await git(root, ['switch', '--quiet', 'main']);
  await move(context, 'pending_publish');
  const { status, body } = await publish(context);
  assert.is(status, 409);
  assert.match(body.error ?? '', 'change « package.json », qui n’est pas un contenu');
  assert.not(existsSync(join(root, 'package.json')));
});

drafts('of two editors who started from the same text, the second is told', async (context) => {
  const base = read(context);
  assert.is((await save(context, { raw: titled('Une'), base })).status, 200);
  const second = await save(context, { raw: titled('Deux'), base });
  assert.is(second.status, 409);
  assert.match(second.body.error ?? '', /modifiée par quelqu’un d’autre/);
  assert.is((await save(context, { raw: titled('Trois'), base: titled('Une') })).status, 200);
  assert.is((await save(context, { raw: titled('Neuf'), base: null, slug: 'neuf' })).status, 200);
  const taken = await save(context, { raw: titled('Neuf bis'), base: null, slug: 'neuf' });
  assert.match(taken.body.error ?? '', /a pris cet identifiant/);
});

drafts(
  'a draft of a file that changed meanwhile takes the change up, or says so',
  async (context) => {
    const { root } = context;
    const base = `# Le premier thème\n${titled('Transports')}summary: Un résumé.\n`;
    writeFileSync(join(root, PATH), base);
    await gitCommit(root, 'Longer', '2024-02-01T00:00:00Z');
    const mine = base.replace('Un résumé.', 'Mon résumé.');
    assert.is((await save(context, { raw: mine, base })).status, 200);
    writeFileSync(join(root, PATH), base.replace('Le premier', 'Premier'));
    await gitCommit(root, 'Comment', '2024-02-02T00:00:00Z');
    const refused = await save(context, { raw: mine.replace('Mon', 'Notre'), base: mine });
    assert.is(refused.status, 409);
    const file = { ...KEY, path: PATH, id: 'x' };
    const { body } = await post(context, 'unpublishedEntryDataFile', file);
    const both = mine.replace('Le premier', 'Premier');
    assert.equal(body, { data: both });
    const again = both.replace('Mon', 'Notre');
    assert.is((await save(context, { raw: again, base: both })).status, 200);
    writeFileSync(join(root, PATH), base.replace('Un résumé.', 'Un autre résumé.'));
    await gitCommit(root, 'Summary', '2024-02-03T00:00:00Z');
    const diverged = await save(context, { raw: mine, base: again });
    assert.match(diverged.body.error ?? '', /aux mêmes endroits/);
    assert.is((await post(context, 'deleteUnpublishedEntry', KEY)).status, 200);
    assert.equal(await branches(context), ['main']);
  },
);

drafts('other drafts and later commits aren’t taken for changes of a draft', async (context) => {
  const { root } = context;
  await save(context, { raw: titled('Mobilités') });
  writeFileSync(join(root, 'content/topics/logement.yml'), 'title: Logements\norder: 2\n');
  await gitCommit(root, 'Other', '2024-02-01T00:00:00Z');
  const { body } = await post(context, 'unpublishedEntry', KEY);
  const diffs: readonly { path: string }[] = body.diffs ?? [];
  assert.equal(
    diffs.map(({ path }) => path),
    [PATH],
  );
});

drafts('two drafts that are wrong together aren’t both published', async (context) => {
  const { root } = context;
  await save(context, { raw: titled('Mobilités').replace('1', '7'), base: read(context) });
  await move(context, 'pending_publish');
  writeFileSync(join(root, 'content/topics/logement.yml'), 'title: Logement\norder: 7\n');
  await gitCommit(root, 'Same order', '2024-02-01T00:00:00Z');
  const { status, body } = await publish(context);
  assert.is(status, 409);
  assert.match(
    body.error ?? '',
    /^Rien n’a été publié : le site ne pourrait plus être construit\. /,
  );
  assert.equal(await branches(context), [BRANCH, 'main']);
});

drafts('says that the work tree has gone to another branch', async (context) => {
  await git(context.root, ['switch', '-c', 'autre', '--quiet']);
  const { status, body } = await save(context, { raw: titled('Mobilités') });
  assert.is(status, 409);
  assert.match(body.error ?? '', /n’est plus sur la branche « main »/);
});

drafts('says that Git leaves a file out', async (context) => {
  writeFileSync(join(context.root, '.gitignore'), 'content/topics/neuf.yml\n');
  await gitCommit(context.root, 'Ignore', '2024-02-01T00:00:00Z');
  const { status } = await save(context, { raw: titled('Neuf'), base: null, slug: 'neuf' });
  assert.is(status, 409);
  assert.equal(await branches(context), ['main']);
});

drafts.run();
