import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listKeys, listPage, PAGE_SIZE } from '../../site/list-pages.ts';
import { renderList } from '../../site/render/list.tsx';
import { note } from '../support/repository.ts';
import { contextOf } from './support/render.ts';
import { faults } from './support/validate.ts';

const test = suite('long lists');
const COUNT = 2 * PAGE_SIZE + 1;
const files = Object.fromEntries(
  Array.from({ length: COUNT }, (_, index) => [
    `content/notes/n${index}.md`,
    note(`title: Note ${index}\norder: ${index + 1}`),
  ]),
);
const context = await contextOf(files);

test('are cut into pages that hold every entry once', () => {
  const keys = listKeys(context.catalog).filter((key) => key.startsWith('notes'));
  assert.equal(keys, ['notes', 'notes 2', 'notes 3']);
  const seen = keys.flatMap((key) => listPage(context.catalog, key).entries);
  assert.is(new Set(seen).size, COUNT);
  assert.is(listPage(context.catalog, 'notes 3').path, '/notes/page/3/');
});

test('link their pages to each other', async () => {
  const page = renderList(context, 'notes 2');
  assert.match(page, /href="\/notes\/" rel="prev"/);
  assert.match(page, /href="\/notes\/page\/3\/" rel="next"/);
  assert.equal(await faults(page), []);
});

test('exist with nothing on them, so that their address answers', async () => {
  assert.equal(await faults(renderList(context, 'people')), []);
});

test.run();
