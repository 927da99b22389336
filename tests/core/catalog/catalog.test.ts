import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Files, loadFiles, note, told } from '../../support/repository.ts';

async function listOf(files: Files): Promise<string[]> {
  const { catalog, diagnostics } = await loadFiles(files);
  assert.equal(told(diagnostics), []);
  return (catalog?.listed.get('notes') ?? []).map((entry) => `${entry.path} ${entry.title}`);
}

const test = suite('the catalog');

test('orders a list by number, then those without one by title, accents and case aside', async () => {
  const list = await listOf({
    'content/notes/a.md': note('title: Zèbre\norder: 2'),
    'content/notes/b.md': note('title: Ours\norder: 10'),
    'content/notes/c.md': note('title: écureuil'),
    'content/notes/d.md': note('title: Abeille'),
    'content/notes/e.md': note('title: Œillet'),
    'content/notes/f.md': note('title: Faon'),
  });
  assert.equal(list, [
    '/notes/a/ Zèbre',
    '/notes/b/ Ours',
    '/notes/d/ Abeille',
    '/notes/c/ écureuil',
    '/notes/f/ Faon',
    '/notes/e/ Œillet',
  ]);
});

test('places a page under its parents', async () => {
  const list = await listOf({
    'content/notes/guide.md': note('title: Guide\norder: 1'),
    'content/notes/partie.md': note('title: Partie\norder: 2\nparent: guide'),
    'content/notes/detail.md': note('title: Détail\norder: 3\nparent: partie'),
  });
  assert.equal(list, [
    '/notes/guide/ Guide',
    '/notes/guide/partie/ Partie',
    '/notes/guide/partie/detail/ Détail',
  ]);
});

test('keeps drafts out, and hidden and archived entries out of lists only', async () => {
  const { catalog } = await loadFiles({
    'content/notes/a.md': note('title: Public'),
    'content/notes/b.md': note('title: Brouillon\nstatus: draft'),
    'content/notes/c.md': note('title: Archive\nstatus: archived'),
    'content/notes/d.md': note('title: Discret\nhidden: true'),
  });
  assert.equal([...(catalog?.entries.keys() ?? [])], ['notes/c', 'notes/d', 'notes/a']);
  assert.equal(
    (catalog?.listed.get('notes') ?? []).map((entry) => entry.id),
    ['a'],
  );
});

test('an empty repository with schemas is valid', async () => {
  const { catalog, diagnostics } = await loadFiles({});
  assert.equal(diagnostics, []);
  assert.is(catalog?.entries.size, 0);
});

test('a folder without a schema is told once, with the nearest collection', async () => {
  const { diagnostics } = await loadFiles({
    'content/note/a.md': note('title: A'),
    'content/note/b.md': note('title: B'),
  });
  assert.equal(told(diagnostics), [
    'content/note/a.md:1:1 unknown-collection – Aucun schéma ne décrit la collection « note ». – Vouliez-vous dire « notes » ?',
  ]);
});

test('fifty faulty files are told at once', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [`content/notes/n${index}.md`, note('order: 1')]),
  );
  const { diagnostics } = await loadFiles(files);
  assert.is(new Set(diagnostics.map(({ file }) => file)).size, 50);
});

test.run();
