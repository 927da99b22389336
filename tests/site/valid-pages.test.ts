import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtSite } from '../support/built-site.ts';
import { faults } from './support/validate.ts';

const test = suite('the published pages');
const folder = await builtSite();

test('are valid HTML, each of them', async () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !path.startsWith('admin'),
  );
  assert.ok(pages.length > 100);
  for (const path of pages) {
    assert.equal(await faults(readFileSync(join(folder, path), 'utf8')), [], path);
  }
});

test.run();
