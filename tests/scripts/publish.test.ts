import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildSite } from '../../scripts/build/build.ts';
import { releasesPlace } from '../../scripts/output/releases.ts';
import { filesBelow } from '../support/edit-entries.ts';
import { copyFixture, temporaryFolder } from '../support/folder.ts';
import { git, gitCommit, gitInit } from '../support/git.ts';
import { MINIMAL, reperes } from './reperes.ts';

const test = suite('the releases of a site');

const ENTRY = 'content/topics/transports.yml';
const PAGE = 'themes/transports/index.html';

interface Site {
  readonly root: string;
  readonly to: string;
}

async function newSite(): Promise<Site> {
  const root = copyFixture(MINIMAL);
  await gitInit(root);
  return { root, to: join(temporaryFolder(), 'www') };
}

async function rename({ root }: Site, title: string): Promise<void> {
  const file = join(root, ENTRY);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*/m, `title: ${title}`));
  await gitCommit(root, title, '2024-03-01T09:00:00Z');
}

function publish({ root, to }: Site, ...options: string[]) {
  return reperes(['publish', '--root', root, '--to', to, ...options]);
}

/** The folder of a release that keeps what it can for the next one. */
async function build({ root, to }: Site, { compressed }: { compressed: boolean }): Promise<string> {
  const result = await buildSite({
    root,
    place: releasesPlace(to, 5),
    form: 'link',
    compressed,
    withoutSearch: true,
    fewest: 1,
    progress: () => undefined,
  });
  return result.kind === 'built' ? result.folder : '';
}

function page({ to }: Site): string {
  return readFileSync(join(to, 'current', PAGE), 'utf8');
}

function releases({ to }: Site): string[] {
  return readdirSync(join(to, 'releases'));
}

/** The texts below a folder, and what their compressed neighbours hold. */
function texts(folder: string): { path: string; own: string; br: string; gz: string }[] {
  const files = filesBelow(folder).filter((path) =>
    /\.(?:html|json|css|js|md|csv|xml|txt)$/.test(path),
  );
  return files.map((path) => ({
    path,
    own: readFileSync(path, 'utf8'),
    br: brotliDecompressSync(readFileSync(`${path}.br`)).toString(),
    gz: gunzipSync(readFileSync(`${path}.gz`)).toString(),
  }));
}

test('stand under their revision, each text with its compressed neighbours', async () => {
  const site = await newSite();
  const { code, stdout } = await publish(site);
  assert.is(code, 0);
  const revision = (await git(site.root, ['rev-parse', 'HEAD'])).stdout.slice(0, 12);
  assert.is(stdout, `En ligne : ${revision}\n`);
  assert.is(readlinkSync(join(site.to, 'current')), `releases/${revision}`);
  assert.equal(releases(site), [revision]);
  const all = texts(realpathSync(join(site.to, 'current')));
  assert.ok(all.length > 20);
  for (const { path, own, br, gz } of all) assert.equal({ br, gz }, { br: own, gz: own }, path);
  writeFileSync(join(site.root, ENTRY), 'order: premier\n');
  const refused = await publish(site);
  assert.is(refused.code, 1);
  assert.match(refused.stderr, ENTRY);
  assert.equal(releases(site), [revision], 'what is online stays');
  assert.match(page(site), 'Transports');
});

test('stay until there are more than asked for, and can be gone back to', async () => {
  const site = await newSite();
  await rename(site, 'Un');
  await publish(site);
  await publish(site);
  const [first = '', again] = releases(site).sort();
  assert.is(again, `${first}-2`, 'of the same revision');
  await rename(site, 'Deux');
  await publish(site, '--keep', '2');
  assert.is(releases(site).length, 2);
  assert.not(releases(site).includes(first));
  assert.match(page(site), 'Deux');
  const back = () => reperes(['rollback', '--root', site.root, '--to', site.to]);
  assert.is((await back()).stdout, `En ligne : ${again}\n`);
  assert.match(page(site), 'Un');
  const { code, stderr } = await back();
  assert.is(code, 1);
  assert.match(stderr, 'Aucune version n’a été publiée avant celle-ci.');
  assert.match(page(site), 'Un');
});

test('can’t be gone back to where there is none', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'vide/releases'), { recursive: true });
  for (const name of ['absent', 'vide']) {
    const to = join(folder, name);
    const { code, stderr } = await reperes(['rollback', '--root', MINIMAL, '--to', to]);
    assert.is(code, 1);
    assert.is(
      stderr,
      `Le dossier « ${to} » ne contient aucune version publiée.\nDonnez à --to le dossier où « reperes publish » a publié.\n`,
    );
  }
});

test('leave alone what others have put beside them', async () => {
  const site = await newSite();
  mkdirSync(join(site.to, 'releases/20240301120000/app'), { recursive: true });
  writeFileSync(join(site.to, 'releases/old-notes.txt'), 'à moi');
  symlinkSync(join(site.to, 'releases/20240301120000'), join(site.to, 'current'));
  const refused = await publish(site);
  assert.is(refused.code, 1);
  assert.match(refused.stderr, 'n’a pas été construit par reperes');
  rmSync(join(site.to, 'current'));
  assert.ok(existsSync(await build(site, { compressed: false })));
  assert.is(releases(site).length, 3);
  assert.ok(existsSync(join(site.to, 'releases/20240301120000/app')));
  assert.is(readFileSync(join(site.to, 'releases/old-notes.txt'), 'utf8'), 'à moi');
});

test('take from the one before what is the same, compressed too', async () => {
  const site = await newSite();
  const first = await build(site, { compressed: true });
  await rename(site, 'Mobilités');
  const second = await build(site, { compressed: true });
  const inode = (folder: string, path: string) => lstatSync(join(folder, path)).ino;
  const other = 'themes/logement/index.md';
  for (const path of [other, `${other}.br`, `${other}.gz`]) {
    assert.is(inode(second, path), inode(first, path), path);
  }
  for (const path of [PAGE, `${PAGE}.br`]) assert.is.not(inode(second, path), inode(first, path));
  for (const { path, own, br, gz } of texts(second)) {
    assert.equal({ br, gz }, { br: own, gz: own }, path);
  }
});

for (const { what, args, sentence } of [
  { what: 'no folder', args: ['publish'], sentence: /Il manque l’option --to <DIR>/ },
  { what: 'no number', args: ['publish', '--to', '/x', '--keep', '0'], sentence: /de 1 à 1000/ },
  { what: 'the repository', args: ['publish', '--to', MINIMAL], sentence: /contenir le dépôt/ },
  { what: 'nothing to go back to', args: ['rollback'], sentence: /Il manque l’option --to <DIR>/ },
]) {
  test(`aren’t published nor left with ${what}`, async () => {
    const { code, stderr } = await reperes([...args, '--root', MINIMAL]);
    assert.is(code, 2);
    assert.match(stderr, sentence);
  });
}

test.run();
