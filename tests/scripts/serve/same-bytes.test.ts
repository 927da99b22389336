import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { copyFixture, temporaryFolder } from '../../support/folder.ts';
import { startServing } from '../../support/serving.ts';
import { MINIMAL, reperes } from '../reperes.ts';

const test = suite('serve beside a build');

/** What is meant to differ: the index comes later, the CMS has another backend, hosts read the rest. */
const APART =
  /^assets\/search-|^recherche\/index\.json$|^admin\/(?:config\.yml|index\.json)$|^_headers$/;
const LIVE_SCRIPT = /<script src="\/_serve\/live\.js\?build=[^"]+" defer><\/script>(?=<\/body>)/;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
    .filter((path) => !APART.test(path));
}

test('hands out every file of a build, byte for byte', async () => {
  const root = copyFixture(MINIMAL);
  const out = join(temporaryFolder(), 'site');
  const serving = await startServing(root);
  try {
    const options = ['--root', root, '--out', out, '--base-url', serving.url, '--copy'];
    const { code, stderr } = await reperes(['build', ...options]);
    assert.is(code, 0, stderr);
    const paths = filesIn(out);
    assert.ok(paths.length > 100);
    for (const path of paths) {
      const response = await fetch(`${serving.url}/${path.replace(/index\.html$/, '')}`);
      const served = Buffer.from(await response.arrayBuffer());
      const built = readFileSync(join(out, path));
      if (path.endsWith('.html') && !path.startsWith('admin/')) {
        assert.is(served.toString().replace(LIVE_SCRIPT, ''), built.toString(), path);
      } else assert.ok(served.equals(built), path);
    }
  } finally {
    await serving.stop();
  }
});

test.run();
