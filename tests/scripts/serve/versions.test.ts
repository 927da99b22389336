import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { git, gitCommit, gitInit } from '../../support/git.ts';
import { ask } from './ask.ts';
import { type Started, startServer } from './started.ts';

const versions = suite<Started>('the published versions of an entry');

const PATH = 'content/topics/transports.yml';

versions.before(async (context) => {
  Object.assign(context, await startServer());
});
versions.after(({ stop }) => stop());

async function read({ port }: Started, query: Readonly<Record<string, string>>, headers = {}) {
  const path = `/admin/versions?${new URLSearchParams(query).toString()}`;
  const { status, text } = await ask({ port, path, headers });
  return { status, ...JSON.parse(text.startsWith('{') ? text : '{}') };
}

versions('without Git there are none', async (context) => {
  assert.equal(await read(context, { path: PATH }), { status: 200, data: [] });
});

versions('are the commits that changed it, under its former name too', async (context) => {
  const { root } = context;
  const former = 'content/topics/les-transports.yml';
  const first = readFileSync(join(root, PATH), 'utf8');
  renameSync(join(root, PATH), join(root, former));
  await gitInit(root, '2024-01-15T09:00:00Z');
  const start = (await git(root, ['rev-parse', 'HEAD'])).stdout.trim();
  renameSync(join(root, former), join(root, PATH));
  const renamed = await gitCommit(root, 'Renommer « transports »', '2024-02-01T09:00:00Z');
  writeFileSync(join(root, 'content/topics/logement.yml'), 'title: Autre\norder: 2\n');
  await gitCommit(root, 'Autre fiche', '2024-02-02T09:00:00Z');
  writeFileSync(join(root, PATH), 'title: Mobilités\norder: 1\n');
  const last = await gitCommit(root, 'Mobilités', '2024-03-01T09:00:00Z');
  const { data } = await read(context, { path: PATH });
  const row = (revision: string, day: string, subject: string, path = PATH) => ({
    revision,
    date: `2024-${day}T09:00:00+00:00`,
    subject,
    path,
  });
  assert.equal(
    data.map((one: { date: string }) => ({ ...one, date: one.date.replace('Z', '+00:00') })),
    [
      row(last, '03-01', 'Mobilités'),
      row(renamed, '02-01', 'Renommer « transports »'),
      row(start, '01-15', 'Start', former),
    ],
  );
  const text = (revision: string, path: string) => read(context, { path, revision });
  assert.equal(await text(last, PATH), { status: 200, data: 'title: Mobilités\norder: 1\n' });
  assert.equal(await text(start, former), { status: 200, data: first });
  assert.is((await text(start, PATH)).status, 404);
});

versions('nothing but content is ever read, and no option reaches Git', async (context) => {
  const { stdout } = await git(context.root, ['rev-parse', 'HEAD']);
  const revision = stdout.trim();
  for (const path of [
    '.git/config',
    'schemas/topic.schema.json',
    'content/../package.json',
    '',
    '--all',
  ]) {
    assert.is((await read(context, { path })).status, 403, path);
    assert.is((await read(context, { path, revision })).status, 403, path);
  }
  for (const odd of ['HEAD', '--help', `${revision}^`, `${revision}:x`, '']) {
    assert.is((await read(context, { path: PATH, revision: odd })).status, 403, odd);
  }
});

versions('another site reads none of it', async (context) => {
  const foreign = await read(context, { path: PATH }, { Origin: 'http://evil.example' });
  assert.is(foreign.status, 403);
  const { headers } = await ask({ port: context.port, path: `/admin/versions?path=${PATH}` });
  assert.is(headers['cross-origin-resource-policy'], 'same-origin');
  assert.is(headers['cache-control'], 'no-store');
});

versions.run();
