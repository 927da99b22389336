import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { MOST_CHANGES } from '../../../core/emit/changes.ts';
import type { FileEvent } from '../../../core/history/history.ts';
import { loadRepository } from '../../../core/index.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { git } from '../../support/git.ts';
import { note, writeRepository } from '../../support/repository.ts';
import { changesOf, Diary, emitted, summary } from './diary.ts';
import { catalogOf, entry } from './sample.ts';

const test = suite('what the list of changes keeps to itself or can’t know');

test('says nothing of drafts and hidden entries, whatever became of them', async () => {
  const diary = await Diary.start({
    'content/notes/a.md': note('title: A'),
    'content/notes/draft.md': note('title: Brouillon\nstatus: draft'),
    'content/notes/gone.md': note('title: Jamais vu\nstatus: draft'),
    'content/notes/hidden.md': note('title: Hors des listes\nhidden: true'),
  });
  await diary.day({
    'content/notes/draft.md': note('title: Encore\nstatus: draft'),
    'content/notes/gone.md': null,
    'content/notes/hidden.md': note('title: Encore\nhidden: true'),
  });
  const changes = await changesOf(diary.root);
  assert.equal(summary(changes), ['2024-01-01 added notes/a*']);
  assert.not.match(JSON.stringify(changes), /draft|gone|hidden/);
});

test('keeps no trace of a person who is gone: no id, no former id', async () => {
  const diary = await Diary.start({
    'content/people/jeanne.yml': 'title: Jeanne\nrole: Coach\n',
    'content/people/marie-nom-de-naissance.yml': 'title: Marie\nrole: Designer\n',
    'content/notes/a.md': note('title: A'),
  });
  await diary.move('content/people/marie-nom-de-naissance.yml', 'content/people/marie.yml');
  await diary.day({ 'content/people/jeanne.yml': null });
  const changes = await changesOf(diary.root);
  assert.equal(summary(changes), ['2024-01-02 added people/marie*', '2024-01-01 added notes/a*']);
  assert.not.match(JSON.stringify(changes), /jeanne|naissance|coach/i);
});

test('says nothing of a person whose entry is a draft again', async () => {
  const diary = await Diary.start({ 'content/people/jeanne.yml': 'title: Jeanne\n' });
  await diary.day({ 'content/people/jeanne.yml': 'title: Jeanne\nstatus: draft\n' });
  assert.equal((await changesOf(diary.root)).data, []);
});

test('says in a shallow clone that it is incomplete, and up to when', async () => {
  const diary = await Diary.start({ 'content/notes/a.md': note('title: A') });
  await diary.day({ 'content/notes/a.md': note('title: A2') });
  await diary.day({ 'content/notes/b.md': note('title: B') });
  const clone = join(temporaryFolder(), 'clone');
  await git(diary.root, ['clone', '--quiet', '--depth', '2', `file://${diary.root}`, clone]);
  const { data, meta } = await changesOf(clone);
  assert.equal(summary({ data, meta }), ['2024-01-03 added notes/b*']);
  assert.is(meta.complete, false);
  assert.is(meta.since, '2024-01-02T09:00:00Z');
  assert.match(String(meta.reason), /superficiel/);
  const { catalog } = await loadRepository(clone);
  assert.ok(catalog?.history.available);
  assert.equal([...catalog.history.changes.keys()], ['content/notes/b.md']);
});

test('says without Git why there is nothing', async () => {
  const root = writeRepository({ 'content/notes/a.md': note('title: A') });
  const { data, meta } = await changesOf(root);
  assert.equal(data, []);
  assert.equal(meta, {
    count: 0,
    complete: false,
    reason: 'Le dossier n’est pas un dépôt Git.',
    attribution: 'Repères',
  });
});

test('gives the last thousand changes of a long history, and says so', () => {
  const events: FileEvent[] = Array.from({ length: MOST_CHANGES + 5 }, (_, index) => ({
    change: {
      revision: String(index),
      updatedAt: new Date(2e12 - index * 1000).toISOString().replace('.000', ''),
    },
    path: 'content/places/salle.yml',
    before: 'listed',
    after: 'listed',
  }));
  const { data, meta } = emitted({
    ...catalogOf([entry('place', 'salle', { title: 'Salle' })]),
    history: { available: true, revision: '0', shallow: false, changes: new Map(), events },
  });
  assert.is(data.length, MOST_CHANGES);
  assert.is(data[0]?.revision, '0');
  assert.is(meta.complete, false);
  assert.is(meta.since, data.at(-1)?.at);
  assert.match(String(meta.reason), /1000 au plus/);
});

test('is empty for a collection that no schema describes any more', () => {
  const event: FileEvent = {
    change: { revision: '1', updatedAt: '2024-01-01T00:00:00Z' },
    path: 'content/anciens/x.yml',
    before: 'absent',
    after: 'listed',
  };
  const history = {
    available: true,
    revision: '1',
    shallow: false,
    changes: new Map(),
    events: [event],
  } as const;
  assert.equal(emitted({ ...catalogOf([]), history }).data, []);
});

test.run();
