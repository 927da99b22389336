import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ask } from './ask.ts';
import { type Started, startServer } from './started.ts';

const conflicts = suite<Started>('two editors on the local backend');

conflicts.before(async (context) => {
  Object.assign(context, await startServer());
});
conflicts.after(({ stop }) => stop());

const PATH = 'content/topics/logement.yml';
const OPTIONS = { commitMessage: 'Essai', useWorkflow: false, status: 'draft' };

function post({ port }: Started, sent: Readonly<Record<string, unknown>>) {
  return ask({
    port,
    path: '/admin/proxy',
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sent),
  });
}

function save(context: Started, raw: string, base?: string | null, path = PATH) {
  const dataFiles = [{ slug: 'essai', path, raw }];
  const params = { branch: 'main', dataFiles, assets: [], options: OPTIONS };
  const bases = base === undefined ? {} : { bases: { [path]: base } };
  return post(context, { action: 'persistEntry', params, ...bases });
}

conflicts('a save on what the file is now goes through', async (context) => {
  const file = join(context.root, PATH);
  const base = readFileSync(file, 'utf8');
  assert.is((await save(context, 'title: Un\n', base)).status, 200);
  assert.is(readFileSync(file, 'utf8'), 'title: Un\n');
});

conflicts('a save on what the file was is refused, and the other’s work stays', async (context) => {
  const file = join(context.root, PATH);
  const base = readFileSync(file, 'utf8');
  writeFileSync(file, 'title: Le travail de l’autre\n');
  const { status, text } = await save(context, 'title: Deux\n', base);
  assert.is(status, 409);
  assert.match(JSON.parse(text).error, /modifiée par quelqu’un d’autre/);
  assert.is(readFileSync(file, 'utf8'), 'title: Le travail de l’autre\n');
});

conflicts('of two saves at once on the same text, one is refused', async (context) => {
  const base = readFileSync(join(context.root, PATH), 'utf8');
  const answers = await Promise.all(
    ['title: A\n', 'title: B\n'].map((text) => save(context, text, base)),
  );
  assert.equal(answers.map(({ status }) => status).sort(), [200, 409]);
});

conflicts('a new entry never takes the place of one that is there', async (context) => {
  const { status, text } = await save(context, 'title: Neuf\n', null);
  assert.is(status, 409);
  assert.match(JSON.parse(text).error, /identifiant/);
  assert.is((await save(context, 'title: Neuf\n', null, 'content/topics/neuf.yml')).status, 200);
});

conflicts('an entry that was deleted meanwhile isn’t brought back', async (context) => {
  const { status } = await save(
    context,
    'title: X\n',
    'title: Parti\n',
    'content/topics/parti.yml',
  );
  assert.is(status, 409);
  assert.not(existsSync(join(context.root, 'content/topics/parti.yml')));
});

conflicts('an entry that others cite isn’t deleted, and they are named', async (context) => {
  const remove = (path: string) =>
    post(context, {
      action: 'deleteFiles',
      params: { branch: 'main', paths: [path], options: OPTIONS },
    });
  const cited = await remove('content/topics/transports.yml');
  assert.is(cited.status, 409);
  assert.match(JSON.parse(cited.text).error, /Suppression refusée : .*« .+ »/);
  assert.ok(existsSync(join(context.root, 'content/topics/transports.yml')));
  assert.is((await remove('content/topics/neuf.yml')).status, 200);
});

conflicts.run();
