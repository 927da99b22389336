import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readHistory } from '../../../core/history/git.ts';
import type { FileEvent } from '../../../core/history/history.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { git } from '../../support/git.ts';
import { note } from '../../support/repository.ts';
import { Diary, LONG } from '../emit/diary.ts';

async function eventsOf(root: string, mostEvents?: number): Promise<readonly FileEvent[]> {
  const history = await readHistory(root, mostEvents === undefined ? {} : { mostEvents });
  if (!history.available) throw new Error(history.reason);
  return history.events;
}

/** `02 content/notes/a.md listed → absent`, the former path in front of a renamed one. */
function line({ change, from, path, before, after }: FileEvent): string {
  const name = from === undefined ? path : `${from} > ${path}`;
  return `${change.updatedAt.slice(8, 10)} ${name.replaceAll('content/notes/', '')} ${before} → ${after}`;
}

const test = suite('the events of the history');

test('say what each commit did to each file, and who saw it', async () => {
  const diary = await Diary.start({
    'content/notes/a.md': note('title: A\nstatus: draft', LONG),
    'content/notes/once.md': note('title: Une fois'),
  });
  await diary.day({ 'content/notes/a.md': note('title: A', LONG) });
  await diary.day({ 'content/notes/a.md': note('title: A\nstatus: archived', LONG) });
  await diary.move('content/notes/a.md', 'content/notes/b.md');
  await diary.day({ 'content/notes/b.md': note('title: "\nstatus: draft', LONG) });
  await diary.day({ 'content/notes/b.md': null });
  assert.equal((await eventsOf(diary.root)).map(line), [
    '06 b.md withheld → absent',
    '05 b.md withheld → withheld',
    '04 a.md > b.md withheld → withheld',
    '03 a.md listed → withheld',
    '02 a.md withheld → listed',
    '01 a.md absent → withheld',
    '01 once.md absent → unread',
  ]);
});

test('have a merge where it differs from both sides', async () => {
  const diary = await Diary.start({ 'content/notes/a.md': note('title: A') });
  await git(diary.root, ['switch', '--quiet', '--create', 'other']);
  await diary.day({ 'content/notes/a.md': note('title: B') });
  await git(diary.root, ['switch', '--quiet', 'main']);
  await diary.day({ 'content/notes/a.md': note('title: C') });
  await git(diary.root, ['merge', '--quiet', '--no-commit', '--strategy=ours', 'other']);
  await diary.day({ 'content/notes/a.md': note('title: D') });
  assert.equal((await eventsOf(diary.root)).map(line), [
    '04 a.md listed → listed',
    '03 a.md listed → listed',
    '02 a.md listed → listed',
    '01 a.md absent → listed',
  ]);
});

test('are as many as wanted, and the last moment is told', async () => {
  const diary = await Diary.start({ 'content/notes/a.md': note('title: A') });
  await diary.day({ 'content/notes/a.md': note('title: B') });
  await diary.day({ 'content/notes/a.md': note('title: C') });
  const history = await readHistory(diary.root, { mostEvents: 2 });
  assert.ok(history.available);
  assert.equal(history.events.map(line), ['03 a.md listed → listed', '02 a.md listed → listed']);
  assert.is(history.eventsSince, '2024-01-02T09:00:00Z');
  assert.is(history.changes.size, 1);
});

test('are read in a clone that never fetched the files’ contents', async () => {
  const diary = await Diary.start({ 'content/notes/a.md': note('title: A', LONG) });
  await diary.day({ 'content/notes/a.md': null, 'content/notes/b.md': note('title: B', LONG) });
  await diary.move('content/notes/b.md', 'content/notes/c.md');
  await git(diary.root, ['config', 'uploadpack.allowFilter', 'true']);
  const clone = join(temporaryFolder(), 'clone');
  const source = `file://${diary.root}`;
  await git(diary.root, ['clone', '--quiet', '--filter=blob:none', '--no-checkout', source, clone]);
  assert.equal((await eventsOf(clone)).map(line), [
    '03 b.md > c.md listed → listed',
    '02 a.md listed → absent',
    '02 b.md absent → listed',
    '01 a.md absent → listed',
  ]);
});

test.run();
