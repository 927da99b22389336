import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { localBackend } from '../../../scripts/serve/backend/local-backend.ts';
import { copyFixture } from '../../support/folder.ts';
import { MINIMAL } from '../reperes.ts';
import { ask } from './ask.ts';
import { type Started, startServer } from './started.ts';

const saves = suite<Started>('what the CMS saves');

saves.before(async (context) => {
  Object.assign(context, await startServer());
});
saves.after(({ stop }) => stop());

const OPTIONS = { commitMessage: 'Essai', useWorkflow: false, status: 'draft' };

function post({ port }: Started, action: string, params: object) {
  return ask({
    port,
    path: '/admin/proxy',
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ action, params: { branch: 'main', ...params } }),
  });
}

saves('takes what a killed save left away, and nothing else', async () => {
  const root = copyFixture(MINIMAL);
  const half = join(root, 'content/topics/.logement.yml.4242.tmp');
  const other = join(root, 'content/topics/.gitkeep');
  for (const file of [half, other]) writeFileSync(file, 'x');
  await localBackend(root);
  assert.not(existsSync(half));
  assert.ok(existsSync(other));
});

saves('refuses a save without its text, and empties nothing', async (context) => {
  const path = 'content/topics/logement.yml';
  const before = readFileSync(join(context.root, path), 'utf8');
  const dataFiles = [{ slug: 'logement', path }];
  const params = { dataFiles, assets: [], options: OPTIONS };
  assert.is((await post(context, 'persistEntry', params)).status, 422);
  assert.is(readFileSync(join(context.root, path), 'utf8'), before);
});

saves('gives an image back as it was sent', async (context) => {
  const content = Buffer.from([0, 255, 137, 80]).toString('base64');
  const asset = { path: 'content/media/photos/a.png', content, encoding: 'base64' };
  const params = { asset, options: OPTIONS };
  const { status, text } = await post(context, 'persistMedia', params);
  assert.is(status, 200);
  const read = await post(context, 'getMediaFile', { path: asset.path });
  assert.equal(JSON.parse(read.text), JSON.parse(text));
});

saves.run();
