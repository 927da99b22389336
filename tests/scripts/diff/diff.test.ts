import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitFiles, loadRepository } from '../../../core/index.ts';
import { Diary } from '../../core/emit/diary.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { git } from '../../support/git.ts';
import { note, PERSON_SCHEMA } from '../../support/repository.ts';
import { reperes } from '../reperes.ts';
import { broken, diff, SITE } from './diff-command.ts';

const test = suite('reperes diff');

test('says that nothing changed, and leaves the work tree and Git as they are', async () => {
  const { root } = await Diary.start({ 'content/notes/a.md': note('title: A') });
  const { code, stdout, stderr } = await diff(root);
  assert.is(stderr, '');
  assert.match(
    stdout,
    /^Comparé au commit [0-9a-f]{9} \(le dernier commit\)\.\n\nRien ne change pour les consommateurs de l’API\.\n$/,
  );
  assert.is(code, 0);
  assert.is((await git(root, ['status', '--porcelain'])).stdout, '');
  assert.is((await git(root, ['worktree', 'list'])).stdout.trim().split('\n').length, 1);
});

test('fails on a break that nobody announced, and says what to do', async () => {
  const { root } = await broken();
  const { code, stdout } = await diff(root);
  assert.is(
    stdout.replace(/commit [0-9a-f]{9}/, 'commit …'),
    [
      'Comparé au commit … (l’étiquette v1.0.0).',
      '',
      'Ruptures',
      '  - Personnes : le champ « role » est retiré.',
      '',
      'Niveau : majeur (major).',
      'Version des données : 1.0.0, il faut au moins 2.0.0.',
      'À faire : écrire « version: 2.0.0 » dans content/site.yml.',
      'À faire : un titre de CHANGELOG.md nomme la version 2.0.0 et dit ce qui change.',
      '',
    ].join('\n'),
  );
  assert.is(code, 1);
});

test('passes when the version and the CHANGELOG announce the break', async () => {
  const { root } = await broken();
  writeFileSync(join(root, 'content/site.yml'), `${SITE}version: 2.0.0\n`);
  assert.is((await diff(root)).code, 1);
  writeFileSync(join(root, 'CHANGELOG.md'), '# Journal\n\n## 2.0.0\n\nPlus de rôle.\n');
  const { code, stdout } = await diff(root);
  assert.match(
    stdout,
    /Version des données : 1\.0\.0 → 2\.0\.0, il faut au moins 2\.0\.0\.\nLes rup/,
  );
  assert.is(code, 0);
});

test('prints one JSON object and nothing else', async () => {
  const { root } = await broken();
  writeFileSync(join(root, 'content/notes/b.md'), note('title: B'));
  const args = ['diff', '--root', root, '--base', 'v1.0.0', '--format', 'json'];
  const { code, stdout, stderr } = await reperes(args);
  const document = JSON.parse(stdout);
  assert.match(document.base.name, /^[0-9a-f]{40}$/);
  assert.equal(
    { ...document, base: { ...document.base, name: '' } },
    {
      base: { kind: 'commit', name: '', unreadable: [] },
      level: 'major',
      version: { before: '1.0.0', after: '1.0.0', expected: '2.0.0' },
      announced: false,
      missing: ['version', 'changelog'],
      breaks: [
        {
          code: 'field-removed',
          level: 'major',
          collection: 'people',
          field: '/role',
          message: 'Personnes : le champ « role » est retiré.',
        },
      ],
      additions: [
        {
          code: 'entries-added',
          level: 'minor',
          collection: 'notes',
          ids: ['b'],
          message: 'Notes : 1 nouvelle entrée, « b ».',
        },
      ],
      changes: [],
    },
  );
  assert.is(stderr, '');
  assert.is(code, 1);
});

test('writes Markdown in which names are only names', async () => {
  const { root } = await Diary.start({ 'content/notes/a.md': note('title: A') });
  const label = '<b>Notes</b> *@all* `x`';
  const schema = PERSON_SCHEMA.replace('"label":"Personnes"', `"label":${JSON.stringify(label)}`);
  writeFileSync(join(root, 'schemas/person.schema.json'), schema);
  const { stdout } = await diff(root, '--format', 'markdown');
  assert.match(stdout, /^## Effet sur l’API\n\n/);
  assert.match(
    stdout,
    /\n### Changements\n\n- « &lt;b>Notes&lt;\/b> \\\*@\u2060all\\\* \\`x\\` » est/,
  );
});

test('compares a branch with the place where it left the published one', async () => {
  const diary = await Diary.start({ 'content/notes/a.md': note('title: A') });
  await git(diary.root, ['switch', '--quiet', '--create', 'feature']);
  await diary.day({ 'content/notes/b.md': note('title: B') });
  await git(diary.root, ['switch', '--quiet', 'main']);
  await diary.day({ 'content/notes/c.md': note('title: C') });
  await git(diary.root, ['switch', '--quiet', 'feature']);
  const { code, stdout } = await diff(diary.root);
  assert.match(stdout, /\(là où la branche a quitté main\)/);
  assert.match(stdout, /Notes : 1 nouvelle entrée, « b »\./);
  assert.is(code, 0);
});

test('compares with a released folder, whatever address it was built for', async () => {
  const { root } = await broken();
  const released = temporaryFolder();
  const { catalog } = await loadRepository(root, { baseUrl: 'https://ailleurs.example/sous' });
  for (const { path, content } of catalog === undefined ? [] : emitFiles(catalog)) {
    mkdirSync(join(released, dirname(path)), { recursive: true });
    writeFileSync(join(released, path), content);
  }
  assert.match((await diff(root, '--base', released)).stdout, /Rien ne change/);
  writeFileSync(join(root, 'content/notes/a.md'), note('title: Autre'));
  const { code, stdout } = await diff(root, '--base', released);
  assert.match(stdout, /^Comparé à la version construite dans « /);
  assert.match(stdout, /Notes : 1 entrée a d’autres valeurs, « a »\./);
  assert.is(code, 0);
});

test('works on a repository in a folder of a larger one', async () => {
  const outer = await Diary.start({
    'sub/content/notes/a.md': note('title: A'),
    'sub/schemas/person.schema.json': PERSON_SCHEMA,
    'sub/schemas/note.schema.json': PERSON_SCHEMA.replace('"people"', '"notes"')
      .replace('/personnes/', '/notes/')
      .replace('"path"', '"format":"md","path"'),
  });
  const root = join(outer.root, 'sub');
  assert.match((await diff(root)).stdout, /Rien ne change/);
});

test.run();
