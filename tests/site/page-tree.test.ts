import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readingOrder, type TreeNode, treeOf } from '../../site/page-tree.ts';
import { catalogOf } from './support/render.ts';
import { SMALL_SITE } from './support/small-site.ts';

const test = suite('trees of pages');
const catalog = await catalogOf({
  ...SMALL_SITE,
  'content/pages/detail.md': '---\ntitle: Détail\nparent: un\norder: 1\n---\n',
  'content/pages/cache.md': '---\ntitle: Caché\nparent: guide\norder: 3\nhidden: true\n---\n',
});

function tree(id: string): TreeNode | undefined {
  const entry = catalog.entries.get(`pages/${id}`);
  if (entry === undefined) throw new Error(id);
  return treeOf(catalog, entry);
}

function drawn({ entry, children }: TreeNode): string {
  return children.length === 0 ? entry.id : `${entry.id}(${children.map(drawn).join(' ')})`;
}

test('are the same from each of their pages', () => {
  for (const id of ['guide', 'un', 'detail']) {
    const found = tree(id);
    assert.is(found && drawn(found), 'guide(un(detail) deux)');
  }
});

test('are read from the top, each page before those below it', () => {
  const found = tree('guide');
  assert.equal(found && readingOrder(found).map(({ id }) => id), ['guide', 'un', 'detail', 'deux']);
});

test('hold no page that stands in no list', () => {
  assert.is(tree('cache'), undefined);
});

test.run();
