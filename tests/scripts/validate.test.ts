import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { copyFixture } from '../support/folder.ts';
import { MINIMAL, reperes } from './reperes.ts';

const validate = suite<{ broken: string }>('reperes validate');

validate.before((context) => {
  context.broken = copyFixture(MINIMAL);
  const content = join(context.broken, 'content');
  writeFileSync(join(content, 'topics/logement.yml'), 'title: Logement\ntitle: Encore\norder: 2\n');
  writeFileSync(join(content, 'events/cafe-du-velo.yml'), 'title: Café\ndate: 2024-02-31\n');
});

validate('says nothing is wrong, and exits with 0', async () => {
  const { code, stdout } = await reperes(['validate'], { cwd: MINIMAL });
  assert.is(code, 0);
  assert.is(stdout, 'Aucun problème : le dépôt est valide.\n');
});

validate('prints one empty JSON array and nothing else', async () => {
  const { code, stdout, stderr } = await reperes([
    'validate',
    '--root',
    MINIMAL,
    '--format',
    'json',
  ]);
  assert.is(code, 0);
  assert.equal(JSON.parse(stdout), []);
  assert.is(stderr, '');
});

validate('prints every problem with its place, and exits with 1', async ({ broken }) => {
  const { code, stdout } = await reperes(['validate', '--root', broken, '--format', 'json']);
  assert.is(code, 1);
  const told: Record<string, unknown>[] = JSON.parse(stdout);
  assert.equal(
    told.map(({ code: name, file, line }) => [name, file, line]),
    [
      ['schema-format', 'content/events/cafe-du-velo.yml', 2],
      ['yaml-duplicate-key', 'content/topics/logement.yml', 2],
    ],
  );
  for (const problem of told) {
    assert.equal(Object.keys(problem), [
      'code',
      'severity',
      'file',
      'line',
      'column',
      'pointer',
      'message',
      'hint',
    ]);
  }
});

validate('tells only what concerns the paths that are given', async ({ broken }) => {
  const inRoot = await reperes(['validate', 'content/topics', '--root', broken]);
  assert.is(inRoot.code, 1);
  assert.match(inRoot.stdout, 'content/topics/logement.yml:2:1');
  assert.not.match(inRoot.stdout, 'events');
  const fromHere = await reperes(['validate', 'transports.yml', '--root', broken], {
    cwd: join(broken, 'content/topics'),
  });
  assert.is(fromHere.code, 0);
  assert.is(fromHere.stdout, 'Aucun problème dans ce qui est demandé.\n');
  const sound = await reperes(['validate', 'content/topics', '--root', MINIMAL]);
  assert.is(sound.stdout, 'Aucun problème : le dépôt est valide.\n');
});

validate('counts for people, without colours when piped', async ({ broken }) => {
  const { stdout } = await reperes(['validate', '--root', broken]);
  assert.match(stdout, /\n2 erreurs dans 2 fichiers\.\n$/);
  assert.not.match(stdout, '\u001b');
});

validate('speaks to GitHub and to GitLab', async ({ broken }) => {
  const github = await reperes(['validate', '--root', broken, '--format', 'github']);
  assert.is(github.stdout.trim().split('\n').length, 2);
  assert.match(
    github.stdout,
    /^::error file=content\/topics\/logement\.yml,line=2,col=1,title=yaml-duplicate-key::/m,
  );
  const gitlab = await reperes(['validate', '--root', broken, '--format', 'gitlab']);
  const rows: { fingerprint: string; location: unknown }[] = JSON.parse(gitlab.stdout);
  assert.is(new Set(rows.map(({ fingerprint }) => fingerprint)).size, 2);
  assert.equal(rows[1]?.location, { path: 'content/topics/logement.yml', lines: { begin: 2 } });
});

validate.run();
