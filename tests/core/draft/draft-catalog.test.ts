import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { draftCatalogs } from '../../../core/browser.ts';
import { loadFiles, note } from '../../support/repository.ts';
import { toldPreview } from '../../support/told-to-form.ts';

const drafts = suite('an entry shown before it is saved');

const { catalog } = await loadFiles({
  'content/notes/a.md': note('title: A\norder: 1', '[Vers B](notes/b)'),
  'content/notes/b.md': note('title: B\norder: 2\naliases: [ancien]'),
  'content/notes/cache.md': note('title: Brouillon\nstatus: draft\norder: 3'),
});
assert.ok(catalog);
const content = toldPreview(catalog);
const [type] = catalog.types;
assert.ok(type);
const catalogOf = draftCatalogs(catalog.types, JSON.parse(JSON.stringify(content)));

drafts('is sent no draft of others', () => {
  assert.equal(
    content.entries.map(({ key }) => key),
    ['notes/a', 'notes/b'],
  );
});

drafts('left as it is, gives the catalog of the build', () => {
  const again = catalogOf({
    type,
    id: 'a',
    data: { title: 'A', order: 1 },
    body: '[Vers B](notes/b)',
  });
  assert.equal([...again.entries.keys()], [...catalog.entries.keys()]);
  assert.equal(
    again.entries.get('notes/a')?.body?.html,
    catalog.entries.get('notes/a')?.body?.html,
  );
  assert.equal([...again.referencedBy], [...catalog.referencedBy]);
  assert.equal([...again.aliases], [...catalog.aliases]);
});

drafts('takes its new place, path and relations at once', () => {
  const data = { title: 'Z', order: 9, parent: 'b', see: ['notes/perdue'] };
  const { entries, listed, referencedBy } = catalogOf({ type, id: 'a', data, body: '' });
  assert.equal(
    listed.get('notes')?.map(({ title }) => title),
    ['B', 'Z'],
  );
  assert.is(entries.get('notes/a')?.path, '/notes/b/a/');
  assert.equal([...referencedBy], [['notes/b', ['notes/a']]]);
});

drafts('stands among the others when it is new', () => {
  const { entries } = catalogOf({
    type,
    id: 'neuve',
    data: { title: 'Neuve', order: 5 },
    body: 'Bonjour.',
  });
  assert.is(entries.get('notes/neuve')?.body?.text.trim(), 'Bonjour.');
});

drafts.run();
