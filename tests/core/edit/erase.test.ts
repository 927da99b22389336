import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planErase } from '../../../core/index.ts';
import type { Files } from '../../support/repository.ts';
import { writeTeams } from './sample.ts';

interface Case {
  readonly description: string;
  /** The files beside `content/people/ada.yml`. */
  readonly files: Files;
  /** New texts by path; absent files stay. */
  readonly writes: Readonly<Record<string, string>>;
}

const ADA = 'title: Ada Lovelace\naliases: [lady-ada]\n';

const cases: readonly Case[] = [
  {
    description: 'an item of a list, its line and its comment, the others’ left alone',
    files: {
      'content/teams/t.md':
        '---\n# Équipe du soir\ntitle:   "T"\nmembers:\n- eve # la première\n- ada # la seconde\n\n# fin\nsummary: >-\n  Deux\n  lignes\n---\nTexte.\n',
      'content/people/eve.yml': 'title: Eve\n',
    },
    writes: {
      'content/teams/t.md':
        '---\n# Équipe du soir\ntitle:   "T"\nmembers:\n- eve # la première\n\n# fin\nsummary: >-\n  Deux\n  lignes\n---\nTexte.\n',
    },
  },
  {
    description: 'a list that would be empty goes with its key, and so does a lone value',
    files: {
      'content/teams/t.md': '---\nlead: ada\ntitle: T\nmembers: [ ada ]\nowner: people/ada\n---\n',
    },
    writes: { 'content/teams/t.md': '---\ntitle: T\n---\n' },
  },
  {
    description: 'items of a list on one line',
    files: {
      'content/teams/t.md': '---\ntitle: T\nmembers: [ada, eve , "bob"]\n---\n',
      'content/teams/u.md': '---\ntitle: U\nmembers: [eve, bob, ada]\n---\n',
      'content/people/eve.yml': 'title: Eve\n',
      'content/people/bob.yml': 'title: Bob\n',
    },
    writes: {
      'content/teams/t.md': '---\ntitle: T\nmembers: [eve , "bob"]\n---\n',
      'content/teams/u.md': '---\ntitle: U\nmembers: [eve, bob]\n---\n',
    },
  },
  {
    description: 'an object that can’t do without its person goes whole, its neighbours stay',
    files: {
      'content/teams/t.md':
        '---\ntitle: T\nshifts:\n  - who: ada\n    task: lire\n  - task: écrire\n    who: eve\n  - who: lady-ada\n---\n',
      'content/people/eve.yml': 'title: Eve\n',
    },
    writes: {
      'content/teams/t.md': '---\ntitle: T\nshifts:\n  - task: écrire\n    who: eve\n---\n',
    },
  },
  {
    description: 'links leave their text, directives leave nothing, line ends stay as they are',
    files: {
      'content/teams/t.md':
        '---\r\ntitle: T\r\n---\r\nVoir [sa *page*](people/ada "Elle"), [là](</personnes/ada/>) et\r\n[ici][a] ou [a].\r\n\r\n::page{ref="people/ada"}\r\n\r\n- Fin\r\n\r\n[a]: people/lady-ada\r\n',
    },
    writes: {
      'content/teams/t.md':
        '---\r\ntitle: T\r\n---\r\nVoir sa *page*, là et\r\nici ou a.\r\n\r\n- Fin\r\n\r\n\r\n',
    },
  },
  {
    description: 'the name itself, in every text and however it is written',
    files: {
      'content/teams/t.md':
        '---\ntitle: Avec ada LOVELACE\nsummary: "Ada\u00a0Lovelace"\n---\nParlons d’*Ada* Lovelace,\nd’[Ada\nLovelace](people/ada) et d’Ada-Lovelace ; Adam Lovelacet reste.\n',
    },
    writes: {
      'content/teams/t.md':
        '---\ntitle: Avec (nom retiré)\nsummary: "(nom retiré)"\n---\nParlons d’(nom retiré),\nd’(nom retiré) et d’(nom retiré) ; Adam Lovelacet reste.\n',
    },
  },
  {
    description: 'links of the site’s settings',
    files: {
      'content/site.yml':
        'name: Essai\nbase_url: https://essai.example\nnavigation:\n  - label: Nous\n    children:\n      - ref: people/ada\n      - path: /personnes/ada/\n        label: Elle\n  - collection: people\n',
    },
    writes: {
      'content/site.yml':
        'name: Essai\nbase_url: https://essai.example\nnavigation:\n  - label: Nous\n  - collection: people\n',
    },
  },
];

const erase = suite('planning an erasure');

for (const { description, files, writes } of cases) {
  erase(description, () => {
    const root = writeTeams({ 'content/people/ada.yml': ADA, ...files });
    const { plan, refused } = planErase(root, 'person/ada');
    assert.is(refused, undefined);
    assert.equal(plan?.deletes, ['content/people/ada.yml']);
    assert.equal(Object.fromEntries(plan?.writes ?? []), writes);
  });
}

erase('takes the media that nothing else shows', () => {
  const team = (logo: string) => `---\ntitle: T\nlogo: ${logo}\n---\n![](/media/shared.png)\n`;
  const root = writeTeams({
    'content/teams/t.md': team('/media/own.png'),
    'content/teams/u.md': team('/media/other.png'),
    'content/media/own.png': 'PNG',
    'content/media/other.png': 'PNG',
    'content/media/shared.png': 'PNG',
  });
  const { plan } = planErase(root, 'teams/t');
  assert.equal(plan?.deletes, ['content/teams/t.md', 'content/media/own.png']);
});

erase('refuses when something can’t do without the entry, and says which', () => {
  const schema = {
    title: 'Tour',
    description: 'Un tour.',
    type: 'object',
    additionalProperties: false,
    required: ['who'],
    'x-collection': { name: 'tours' },
    properties: {
      who: { type: 'string', title: 'Qui', description: 'Qui.', 'x-ref': 'people' },
    },
  };
  const root = writeTeams({
    'schemas/tour.schema.json': JSON.stringify(schema),
    'content/people/ada.yml': ADA,
    'content/tours/matin.yml': 'title: Matin\nwho: ada\n',
  });
  assert.equal(planErase(root, 'person/ada'), {
    refused: {
      message: 'content/tours/matin.yml ne peut pas s’en passer : /who deviendrait vide.',
      hint: 'Mettez-y d’abord une autre entrée, ou supprimez ce fichier.',
    },
  });
});

erase('tells where a part of the name still stands, and leaves homonyms alone', () => {
  const root = writeTeams({
    'content/people/ada.yml': ADA,
    'content/people/ada-2.yml': 'title: Ada Lovelace\n',
    'content/teams/t.md': '---\ntitle: T\n---\nMme Lovelace.\n',
  });
  const { plan } = planErase(root, 'person/ada');
  assert.is(plan?.writes.size, 0);
  assert.equal(plan?.doubts, [
    'À vérifier : content/people/ada-2.yml:1 contient « Ada Lovelace »',
    'À vérifier : content/people/ada-2.yml:1 contient « Lovelace »',
    'À vérifier : content/people/ada-2.yml:1 contient « Ada »',
    'À vérifier : content/teams/t.md:4 contient « Lovelace »',
  ]);
});

erase('knows no entry by half a name, and proposes the nearest', () => {
  const root = writeTeams({ 'content/people/ada.yml': ADA });
  for (const [written, hint] of [
    ['person/adda', 'Vouliez-vous dire « people/ada » ?'],
    ['person', 'Vouliez-vous dire « people/ada » ?'],
    ['person/zz', 'Entrées de « people » : ada.'],
    ['team/nobody-knows', 'La collection « teams » n’a aucune entrée.'],
    ['recipe/nobody-knows', 'Types : note, person, team.'],
    ['../../etc/passwd', 'Écrivez <type>/<identifiant>, par exemple person/ada.'],
  ] as const) {
    const { refused } = planErase(root, written);
    assert.equal(refused, { message: `L’entrée « ${written} » n’existe pas.`, hint });
  }
});

erase.run();
