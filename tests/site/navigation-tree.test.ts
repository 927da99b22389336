import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { holds, navigationTree, nearestPath } from '../../site/navigation-tree.ts';
import { KIND_FILES } from './support/every-kind.ts';
import { contextOf } from './support/render.ts';

const test = suite('the main menu');

test('lists the collections where the settings say nothing', async () => {
  const tree = navigationTree(await contextOf(KIND_FILES));
  assert.equal(
    tree.map(({ label, href }) => [label, href]),
    [
      ['Fiches', '/fiches/'],
      ['Personnes', '/personnes/'],
    ],
  );
});

test('follows the settings, then adds the collections that they forget', async () => {
  const context = await contextOf({
    ...KIND_FILES,
    'content/site.yml':
      'name: Essai\nbase_url: https://exemple.fr\nnavigation:\n  - { collection: people }\n',
  });
  const tree = navigationTree(context);
  assert.equal(
    tree.map(({ label }) => label),
    ['Personnes', 'Autres contenus'],
  );
  assert.equal(
    tree[1]?.children.map(({ path }) => path),
    ['/fiches/'],
  );
});

test('marks the one place that is nearest to the page', () => {
  const links = [
    { label: 'Accueil', path: '/', children: [] },
    { label: 'Groupe', children: [{ label: 'Un', path: '/a/', children: [] }] },
    { label: 'Deux', path: '/a/b/', children: [] },
  ];
  assert.is(nearestPath(links, '/a/b/c/'), '/a/b/');
  assert.is(nearestPath(links, '/a/x/'), '/a/');
  assert.is(nearestPath(links, '/z/'), undefined);
  assert.equal(
    links.map((link) => holds(link, '/a/')),
    [false, true, false],
  );
});

test.run();
