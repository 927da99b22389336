import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { currentness, menuPlace, navigationTree, nearestPath } from '../../site/navigation-tree.ts';
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
});

test('tells a link to the page from one above it', async () => {
  const context = await contextOf(KIND_FILES);
  const [cards, people] = navigationTree(context);
  if (cards === undefined || people === undefined) throw new Error('Two links are expected.');
  const current = (path: string) => currentness(cards, menuPlace(context, path));
  assert.is(current('/fiches/'), 'page');
  assert.is(current('/fiches/simple/'), 'true');
  assert.is(current('/'), undefined);
  assert.is(currentness(people, menuPlace(context, '/fiches/')), undefined);
});

test.run();
