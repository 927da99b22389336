import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../../support/folder.ts';
import { gitCommit, gitInit } from '../../support/git.ts';
import { tracesOf } from '../../support/traces.ts';
import { reperes } from '../reperes.ts';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
const NAME = 'Élodie Quinquampoix';
const ID = 'elodie-quinquampoix';
const WORDS = [NAME, ID];

const erase = suite<{ root: string; before: readonly string[] }>('reperes erase');

/** Our own content, with a person whom entries of several types cite in every way. */
erase.before(async (context) => {
  const root = temporaryFolder();
  for (const name of ['content', 'schemas'])
    cpSync(join(REPOSITORY, name), join(root, name), { recursive: true });
  write(root, `content/people/${ID}.yml`, [
    `title: ${NAME}`,
    'organisation: beta-gouv',
    'role_label: Coach',
    'sort_name: Quinquampoix',
    'group: equipe-programme',
  ]);
  write(root, 'content/pages/temoignage.md', [
    '---',
    `title: Rencontre avec ${NAME}`,
    `summary: Ce que dit ${NAME}.`,
    '---',
    `Avec [${NAME}](people/${ID}), à retrouver aussi [ici](/personnes/${ID}/).`,
    '',
    `::page{ref="people/${ID}"}`,
    '',
    'Suite.',
  ]);
  const site = join(root, 'content/site.yml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8').replace(
      'navigation:\n',
      `navigation:\n  - ref: people/${ID} # à l’essai\n`,
    ),
  );
  await gitInit(root);
  context.root = root;
  context.before = await build(root);
});

function write(root: string, path: string, lines: readonly string[]): void {
  writeFileSync(join(root, path), `${lines.join('\n')}\n`);
}

/** Builds, and returns the files in which the name is found. */
async function build(root: string): Promise<readonly string[]> {
  const { code, stderr } = await reperes(['build'], { cwd: root });
  assert.is(code, 0, stderr);
  return tracesOf(join(root, '_site'), WORDS);
}

erase('is worth testing: the name is in every format before', ({ before }) => {
  for (const ending of ['.html', '.md', '.json', '.csv', '.xml']) {
    assert.ok(
      before.some((path) => path.endsWith(ending)),
      `${ending} in ${before.length} files`,
    );
  }
  assert.ok(before.includes('api/v1/manifest.json'));
});

erase('says what it would do, and touches nothing', async ({ root }) => {
  const { code, stdout } = await reperes(['erase', `person/${ID}`, '--dry-run'], { cwd: root });
  assert.is(code, 0);
  assert.match(stdout, `Supprimé : content/people/${ID}.yml\n`);
  assert.ok(existsSync(join(root, `content/people/${ID}.yml`)));
});

erase('leaves no trace of the name in content, pages, API, feeds and history', async (context) => {
  const { root } = context;
  const { code, stderr } = await reperes(['erase', `person/${ID}`], { cwd: root });
  assert.is(code, 0, stderr);
  assert.equal(tracesOf(join(root, 'content'), WORDS), []);
  assert.not(existsSync(join(root, '.cache/edit')));
  await gitCommit(root, 'Retire une entrée', '2024-03-01T09:00:00Z');
  assert.equal(await build(root), []);
  assert.is(
    readFileSync(join(root, 'content/pages/temoignage.md'), 'utf8'),
    '---\ntitle: Rencontre avec (nom retiré)\nsummary: Ce que dit (nom retiré).\n---\nAvec (nom retiré), à retrouver aussi ici.\n\nSuite.\n',
  );
});

erase('refuses an unknown entry and writes nothing', async ({ root }) => {
  const { code, stderr } = await reperes(['erase', `person/${ID}`], { cwd: root });
  assert.is(code, 1);
  assert.match(stderr, 'n’existe pas');
  assert.is((await reperes(['erase'], { cwd: root })).code, 2);
});

erase('renames with everything that follows, and leaves the rest valid', async ({ root }) => {
  const renamed = await reperes(['rename', 'phase/construction', 'realisation'], { cwd: root });
  assert.is(renamed.code, 0, renamed.stderr);
  assert.equal(
    JSON.parse((await reperes(['validate', '--format', 'json'], { cwd: root })).stdout),
    [],
  );
  const file = readFileSync(join(root, 'content/phases/realisation.md'), 'utf8');
  assert.match(file, 'aliases:\n  - construction\n');
  assert.not(existsSync(join(root, 'content/phases/construction.md')));
});

erase.run();
