import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { run } from '../support/command.ts';
import { copyFixture } from '../support/folder.ts';

const ENGINE = fileURLToPath(new URL('../..', import.meta.url));
const test = suite('Eleventy run alone');

test('makes a whole site of the folder that it is run in', async () => {
  const root = copyFixture(join(ENGINE, 'tests', 'fixtures', 'minimal'));
  const { code, stderr } = await run(
    process.execPath,
    [
      join(ENGINE, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'),
      `--config=${join(ENGINE, '.eleventy.js')}`,
      '--quiet',
    ],
    { cwd: root },
  );
  assert.is(code, 0, stderr);
  const page = readFileSync(join(root, '_site', 'guides', 'demenager', 'index.html'), 'utf8');
  const [, stylesheet = ''] = /<link rel="stylesheet" href="\/([^"]+)"/.exec(page) ?? [];
  assert.ok(existsSync(join(root, '_site', stylesheet)), stylesheet);
  const folder = join(root, '_site', stylesheet, '..');
  const scripts = readdirSync(join(ENGINE, 'site', 'browser', 'scripts'));
  const made = ['favicon.svg', 'site.css', ...scripts.map((name) => name.replace(/ts$/, 'js'))];
  assert.equal(readdirSync(folder).sort(), made.sort());
});

test.run();
