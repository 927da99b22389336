import { existsSync, lstatSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { copyFixture, temporaryFolder } from '../support/folder.ts';
import { gitInit } from '../support/git.ts';
import { treeOf } from '../support/tree.ts';
import { MINIMAL, reperes } from './reperes.ts';

const build = suite<{ root: string; out: string }>('reperes build');

build.before(async (context) => {
  context.root = copyFixture(MINIMAL);
  context.out = join(context.root, '_site');
  await gitInit(context.root);
  const { code, stdout, stderr } = await reperes(['build'], { cwd: context.root });
  assert.equal({ code, stdout, stderr }, { code: 0, stdout: '', stderr: '' });
});

/** What is published, whatever folder the link leads to. */
function published(out: string): Record<string, string> {
  return treeOf(realpathSync(out));
}

build('publishes pages, API and CMS behind a link', ({ out }) => {
  assert.ok(lstatSync(out).isSymbolicLink());
  const tree = published(out);
  for (const path of [
    'index.html',
    '404.html',
    'guides/train-et-velo/index.html',
    'guides/train-et-velo/index.md',
    'api/v1/index.json',
    'api/v1/guides.json',
    'api/v1/guides/demenager.json',
    'api/v1/guides.csv',
    'api/v1/manifest.json',
    'api/v1/openapi.json',
    'api/v1/schemas/guide.schema.json',
    'admin/index.html',
    'admin/config.yml',
    'admin/decap-cms.js',
  ]) {
    assert.ok(tree[path] !== undefined, path);
  }
});

build(
  'makes the same bytes elsewhere, at another time and under another umask',
  async ({ root, out }) => {
    const other = copyFixture(root);
    const result = await reperes(['build', '--out', join(other, 'public'), '--copy'], {
      cwd: other,
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' },
    });
    assert.is(result.code, 0, result.stderr);
    assert.equal(published(join(other, 'public')), published(out));
  },
);

build('changes nothing when the content is wrong, and tells every problem', async () => {
  const broken = copyFixture(MINIMAL);
  const link = join(broken, '_site');
  assert.is((await reperes(['build'], { cwd: broken })).code, 0);
  const before = published(link);
  writeFileSync(join(broken, 'content/topics/logement.yml'), 'title: Logement\norder: zéro\n');
  writeFileSync(join(broken, 'content/events/cafe-du-velo.yml'), 'title: Café\n');
  const { code, stdout, stderr } = await reperes(['build'], { cwd: broken });
  assert.is(code, 1);
  assert.is(stdout, '');
  assert.match(stderr, /2 erreurs dans 2 fichiers/);
  assert.equal(published(link), before);
  assert.is(readdirSync(join(broken, '._site-builds')).length, 1);
});

build('refuses a folder that it hasn’t made, and leaves it alone', async ({ root }) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'mine.txt'), 'precious');
  const { code, stderr } = await reperes(['build', '--root', root, '--out', folder]);
  assert.is(code, 1);
  assert.match(stderr, 'n’a pas été construit par reperes');
  assert.equal(readdirSync(folder), ['mine.txt']);
});

build('says in one sentence what the machine refuses', async ({ root }) => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const { code, stderr } = await reperes(['build', '--root', root, '--out', join(file, 'site')]);
  assert.is(code, 1);
  assert.match(stderr, 'un fichier occupe la place d’un dossier');
  assert.not.match(stderr, /Error|at .*:\d+/);
  assert.not(existsSync(join(file, 'site')));
});

build('gives the pages the address that is asked for', async ({ root }) => {
  const out = join(temporaryFolder(), 'site');
  const address = 'https://exemple.example/sous-site';
  const { code } = await reperes(['build', '--root', root, '--out', out, '--base-url', address]);
  assert.is(code, 0);
  const index = await import(`${realpathSync(out)}/api/v1/index.json`, { with: { type: 'json' } });
  assert.match(JSON.stringify(index.default), `${address}/api/v1/guides.json`);
});

build.run();
