import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { adminScripts } from '../../../scripts/build/admin-bundle.ts';

const admin = suite('the scripts of the CMS');

admin('hold all that they need: a browser has no Node', async () => {
  const files = adminScripts();
  assert.equal(
    files.map(({ path }) => path),
    ['admin/before.js', 'admin/reperes.js', 'admin/recherche/finder.js', 'admin/preview.js'],
  );
  for (const { path, content } of files) {
    const text = new TextDecoder().decode(await content());
    assert.not.match(text, /["']node:/, path);
  }
});

admin.run();
