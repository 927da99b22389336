import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { MINIMAL, reperes } from '../scripts/reperes.ts';
import { ask } from '../scripts/serve/ask.ts';
import { copyFixture } from '../support/folder.ts';
import { randomFrom } from '../support/random.ts';
import { startServing } from '../support/serving.ts';
import { treeOf } from '../support/tree.ts';
import { until } from '../support/until.ts';

const KILLS = process.env.REPERES_TEST_FULL === '1' ? 100 : 1;
const ENTRY = 'content/topics/logement.yml';
const IMAGE = 'content/media/image.png';
/** Long enough that a file which is emptied and filled would be seen half full. */
const LINES = 20_000;

const kills = suite('a server that is killed');

/** A text of which every part says which save it is from. */
function textOf(save: number): string {
  return `title: Logement\norder: 2\n${`# ${save}\n`.repeat(LINES)}`;
}

function imageOf(save: number): string {
  return Buffer.alloc(2_000_000, save).toString('base64');
}

async function send(port: number, action: string, params: object): Promise<void> {
  await ask({
    port,
    path: '/admin/proxy',
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ action, params: { branch: 'main', ...params } }),
  });
}

/** An editor who saves a long text and a large image over and over, until nobody answers. */
async function saveOn(port: number, onSaved: () => void): Promise<void> {
  const options = { commitMessage: 'x', useWorkflow: false, status: 'draft' };
  try {
    for (let save = 1; ; save += 1) {
      const dataFiles = [{ slug: 'logement', path: ENTRY, raw: textOf(save) }];
      await send(port, 'persistEntry', { dataFiles, assets: [], options });
      const asset = { path: IMAGE, content: imageOf(save), encoding: 'base64' };
      await send(port, 'persistMedia', { asset, options });
      onSaved();
    }
  } catch {
    // The server is gone.
    return;
  }
}

kills(`leaves every file whole, and what is published as it was (${KILLS} times)`, async () => {
  const random = randomFrom(1852);
  const root = copyFixture(MINIMAL);
  const { code, stderr } = await reperes(['build', '--root', root]);
  assert.is(code, 0, stderr);
  const published = () => treeOf(realpathSync(join(root, '_site')));
  const before = published();
  for (let round = 0; round < KILLS; round += 1) {
    const serving = await startServing(root);
    let saves = 0;
    const saving = saveOn(Number(new URL(serving.url).port), () => {
      saves += 1;
    });
    await until(() => saves > 0);
    await pause(500 * random());
    await serving.stop(round % 4 === 3 ? 'SIGTERM' : 'SIGKILL');
    await saving;
    assert.equal(published(), before);
    const text = readFileSync(join(root, ENTRY), 'utf8');
    const save = /\d+(?=\n$)/.exec(text)?.[0];
    // Not `is`, whose report would print both texts whole.
    assert.ok(text === textOf(Number(save)), `half of save ${save}`);
    const image = readFileSync(join(root, IMAGE));
    assert.is(image.length, 2_000_000);
    assert.ok(image.every((byte) => byte === image[0]));
  }
  const valid = await reperes(['validate', '--format', 'json', '--root', root]);
  assert.is(valid.stdout, '[]\n');
});

kills.run();
