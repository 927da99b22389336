import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bundleAdmin } from '../../../scripts/build/admin-bundle.ts';

const admin = suite('the scripts of the CMS');

admin('hold all that they need: a browser has no Node', async () => {
  const files = await bundleAdmin();
  assert.equal(
    files.map(({ path }) => path),
    ['admin/before.js', 'admin/reperes.js', 'admin/recherche/finder.js', 'admin/preview.js'],
  );
  for (const { path, content } of files) {
    const text = new TextDecoder().decode(content as Uint8Array);
    assert.not.match(text, /["']node:/, path);
  }
});

admin.run();
