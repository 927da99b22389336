import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { git } from '../../support/git.ts';
import { note } from '../../support/repository.ts';
import { changesOf, Diary, LONG, summary } from './diary.ts';

const test = suite('the list of changes');

test('tells what was added, changed and removed, newest first', async () => {
  const diary = await Diary.start({ 'content/notes/a.md': note('title: A', LONG) });
  await diary.day({ 'content/notes/b.md': note('title: B'), 'content/people/x.yml': 'title: X\n' });
  await diary.day({ 'content/notes/a.md': note('title: A2', LONG) });
  await diary.day({ 'content/notes/b.md': null });
  const changes = await changesOf(diary.root);
  assert.equal(summary(changes), [
    '2024-01-04 removed notes/b',
    '2024-01-03 changed notes/a*',
    '2024-01-02 added notes/b',
    '2024-01-02 added people/x*',
    '2024-01-01 added notes/a*',
  ]);
  const head = (await git(diary.root, ['rev-parse', 'HEAD'])).stdout.trim();
  assert.is(changes.data[0]?.revision, head);
  assert.equal(changes.data[1], {
    change: 'changed',
    type: 'note',
    collection: 'notes',
    id: 'a',
    revision: (await git(diary.root, ['rev-parse', 'HEAD~1'])).stdout.trim(),
    at: '2024-01-03T09:00:00Z',
    api_url: 'http://localhost:8080/api/v1/notes/a.json',
  });
  assert.equal(changes.meta, {
    count: 5,
    complete: true,
    revision: head,
    attribution: 'Repères',
  });
});

test('leaves out files that are no entries, and what isn’t committed', async () => {
  const diary = await Diary.start({ 'content/notes/a.md': note('title: A') });
  await diary.day({ 'content/media/x.pdf': 'x', 'content/site.yml': SITE });
  writeFileSync(join(diary.root, 'content/notes/b.md'), note('title: B'));
  assert.equal(summary(await changesOf(diary.root)), ['2024-01-01 added notes/a*']);
});

const SITE = 'name: Essai\nbase_url: https://essai.example\n';

test('follows a file that changes its name, also slightly edited', async () => {
  const diary = await Diary.start({ 'content/notes/a.md': note('title: A', LONG) });
  await diary.move('content/notes/a.md', 'content/notes/b.md');
  await diary.day({ 'content/notes/b.md': null, 'content/notes/c.md': note('title: C', LONG) });
  assert.equal(summary(await changesOf(diary.root)), [
    '2024-01-03 renamed notes/c* ← b',
    '2024-01-02 renamed notes/b ← a',
    '2024-01-01 added notes/a',
  ]);
});

test('knows a rename by its alias when the texts are too different, and where it answers now', async () => {
  const diary = await Diary.start({ 'content/notes/a.md': note('title: A') });
  await diary.day({
    'content/notes/a.md': null,
    'content/notes/b.md': note('title: Tout autre chose\naliases: [a]', LONG),
  });
  assert.equal(summary(await changesOf(diary.root)), [
    '2024-01-02 renamed notes/b* ← a',
    '2024-01-01 added notes/a*',
  ]);
});

test('takes two entries for two when only their form is alike', async () => {
  const diary = await Diary.start({
    'content/notes/a.md': note('title: Une note sur les vélos\norder: 1', 'Le vélo va loin.'),
  });
  await diary.day({
    'content/notes/a.md': null,
    'content/notes/b.md': note('title: Une note sur les trains\norder: 1', 'Le train va vite.'),
  });
  assert.equal(summary(await changesOf(diary.root)), [
    '2024-01-02 removed notes/a',
    '2024-01-02 added notes/b*',
    '2024-01-01 added notes/a',
  ]);
});

test('takes publishing for an arrival, and leaving the lists for a departure', async () => {
  const diary = await Diary.start({
    'content/notes/a.md': note('title: A\nstatus: draft'),
    'content/notes/b.md': note('title: B'),
    'content/notes/c.md': note('title: C'),
    'content/notes/d.md': note('title: D'),
  });
  await diary.day({ 'content/notes/a.md': note('title: A') });
  await diary.day({ 'content/notes/b.md': note('title: B\nstatus: draft') });
  await diary.day({ 'content/notes/c.md': note('title: C\nstatus: archived') });
  await diary.day({ 'content/notes/d.md': note('title: D\nhidden: true') });
  assert.equal(summary(await changesOf(diary.root)), [
    '2024-01-05 removed notes/d',
    '2024-01-04 removed notes/c*',
    '2024-01-03 removed notes/b',
    '2024-01-02 added notes/a*',
    '2024-01-01 added notes/b',
    '2024-01-01 added notes/c*',
  ]);
});

test('tells an entry that goes from one format to the other as changed', async () => {
  const diary = await Diary.start({ 'content/people/x.yml': 'title: X\n' });
  await diary.day({ 'schemas/person.schema.json': MARKDOWN_PERSON });
  await diary.day({ 'content/people/x.yml': null, 'content/people/x.md': note('title: X', LONG) });
  assert.equal(summary(await changesOf(diary.root)), [
    '2024-01-03 changed people/x*',
    '2024-01-01 added people/x*',
  ]);
});

const MARKDOWN_PERSON = JSON.stringify({
  title: 'Personne',
  description: 'Une personne.',
  type: 'object',
  additionalProperties: false,
  'x-collection': { name: 'people', format: 'md' },
  properties: {},
});

test('tells one arrival when two branches bring the same entry', async () => {
  const diary = await Diary.start({ 'content/notes/a.md': note('title: A') });
  await git(diary.root, ['switch', '--quiet', '--create', 'other']);
  await diary.day({ 'content/notes/b.md': note('title: B') });
  await git(diary.root, ['switch', '--quiet', 'main']);
  await diary.day({
    'content/notes/b.md': note('title: B'),
    'content/notes/c.md': note('title: C'),
  });
  await git(diary.root, ['merge', '--quiet', '-m', 'Merge', 'other'], '2024-01-04T09:00:00Z');
  const kinds = summary(await changesOf(diary.root)).filter((line) => line.includes('notes/b'));
  assert.equal(
    kinds
      .map((line) => line.slice('2024-01-00 '.length))
      .filter((line) => line.startsWith('added')),
    ['added notes/b*'],
  );
});

test.run();
