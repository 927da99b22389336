import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitFiles } from '../../../core/emit/index.ts';
import { recipeCatalog } from './recipe.ts';
import { catalogOf, entry } from './sample.ts';

const workshop = entry(
  'workshop',
  'ecrire',
  {
    title: 'Écrire *bien*',
    rank: 1,
    level: 'beginner',
    price: 2.5,
    open: true,
    link: 'https://ailleurs.example/a_b?c=1',
    tags: ['- un', 'deux\nlignes'],
    place: 'salle',
    speakers: [{ name: 'Une agente', time: { min: 20, unit: 'minute', label: '20 min' } }],
    gaps: ['La salle.'],
    sources: [{ document: 'Le guide', section: '2. Écrire', note: 'Une coquille corrigée.' }],
  },
  'Un [lien](places/salle).',
);
const archived = { ...entry('workshop', 'lire', { title: 'Lire', rank: 2, level: 'expert' }) };
const catalog = catalogOf([
  entry('place', 'salle', { title: 'Salle [B]' }),
  { ...workshop, summary: '1. Écrire,\nlire & relire.' },
  { ...archived, status: 'archived' },
  { ...entry('workshop', 'nu', { title: 'Nu', rank: 3, level: 'expert' }), hidden: true },
]);
const files = new Map([...emitFiles(catalog)].map(({ path, content }) => [path, `${content}`]));

const test = suite('the Markdown twins');

test('hold the summary, the fields by their names, the text and the sources', () => {
  assert.is(
    files.get('ateliers/ecrire/index.md'),
    `# Écrire \\*bien\\*

1\\. Écrire,\\
lire \\& relire.

- **Rang** : 1
- **Niveau** : Débutant
- **Prix** : 2,5
- **Ouvert** : oui
- **Lien** : <https://ailleurs.example/a_b?c=1>
- **Mots** :
  - \\- un
  - deux\\
    lignes
- **Lieu** : [Salle \\[B\\]](https://essai.example/sous/api/v1/places/salle.json)
- **Intervenants** :
  - **Nom** : Une agente
    - **Temps** : 20 min
- **Manques** :
  - La salle.

Un [lien](https://essai.example/sous/api/v1/places/salle.json).

## Sources

- Le guide, 2\\. Écrire : Une coquille corrigée.
`,
  );
});

test('say choices and forms by their titles, as the page does, and lead to files from anywhere', async () => {
  const emitted = [...emitFiles(await recipeCatalog())];
  assert.is(
    emitted.find(({ path }) => path === 'recettes/soupe/index.md')?.content,
    `# Soupe

- **Difficulté** : Moyen
- **Écart** : Moins chaud
- **Photo** : <https://exemple.fr/sous/media/soupe.png>
- **Étapes** :
  - **Nature** : Geste
    - **Quoi** : Couper
  - **Nature** : Attente
    - **Temps** : Une heure
`,
  );
});

test('say first that a page is archived', () => {
  assert.is(
    files.get('ateliers/lire/index.md'),
    `# Lire

> Page archivée : elle n’est plus mise à jour, et reste accessible pour mémoire.

- **Rang** : 2
- **Niveau** : Expert
`,
  );
});

test('are there for hidden entries too, and not for a collection without pages', () => {
  assert.ok(files.has('ateliers/nu/index.md'));
  assert.equal(
    [...files.keys()].filter((path) => /salle.*\.md$|lieux/.test(path)),
    [],
  );
});

test('of a list lead to those of its entries', () => {
  assert.is(
    files.get('ateliers/index.md'),
    `# Ateliers

Un atelier \\*/ d'une journée, avec "tout" ce qu'un schéma sait dire.

- [Écrire \\*bien\\*](https://essai.example/sous/ateliers/ecrire/index.md) : 1. Écrire, lire \\& relire.
`,
  );
  const { links } = JSON.parse(files.get('api/v1/workshops.json') ?? '');
  assert.is(links.markdown, 'https://essai.example/sous/ateliers/index.md');
});

test('are where llms.txt says that they are', () => {
  const llms = files.get('llms.txt') ?? '';
  const twins = [...llms.matchAll(/\((https:[^)]+\.md)\)/g)].map(([, address = '']) => address);
  assert.equal(twins, ['https://essai.example/sous/ateliers/index.md']);
});

test.run();
