import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DIAGNOSTIC_CODES, rules } from '../../../core/index.ts';
import { type Files, loadFiles, note, told } from '../../support/repository.ts';

interface Case {
  readonly description: string;
  readonly files: Files;
  readonly told: readonly string[];
}

const AGENDA_SCHEMA = JSON.stringify({
  title: 'Agenda',
  description: 'Un mois.',
  type: 'object',
  additionalProperties: false,
  'x-collection': { name: 'agendas' },
  properties: {
    month: { type: 'string', title: 'Mois', description: 'Le mois.' },
    sessions: {
      type: 'array',
      title: 'Séances',
      description: 'Les séances.',
      items: {
        type: 'object',
        title: 'Séance',
        additionalProperties: false,
        properties: {
          date: { type: 'string', format: 'date', title: 'Date', description: 'Le jour.' },
          start: { type: 'string', title: 'Début', description: 'L’heure.' },
          end: { type: 'string', title: 'Fin', description: 'L’heure.' },
        },
      },
    },
  },
});

const cases: readonly Case[] = [
  {
    description: 'two entries of a group with the same order',
    files: {
      'content/notes/a.md': note('title: A\norder: 1'),
      'content/notes/b.md': note('title: B\norder: 1'),
      'content/notes/under-a.md': note('title: C\norder: 1\nparent: a'),
    },
    told: [
      'content/notes/b.md:3:8 duplicate-order – Le numéro 1 est déjà celui de « A » (notes/a). – Donnez à chaque entrée du groupe son propre numéro.',
    ],
  },
  {
    description: 'a circle of parents, told at each of its entries and not at those below',
    files: {
      'content/notes/a.md': note('title: A\nparent: b'),
      'content/notes/b.md': note('title: B\nparent: a'),
      'content/notes/c.md': note('title: C\nparent: b'),
    },
    told: [
      'content/notes/a.md:3:9 cycle – « A » est rangée sous elle-même : a → b → a. – Choisissez un autre parent, ou retirez-le.',
      'content/notes/b.md:3:9 cycle – « B » est rangée sous elle-même : b → a → b. – Choisissez un autre parent, ou retirez-le.',
    ],
  },
  {
    description: 'an e-mail address or a phone number in a personal collection',
    files: {
      'content/people/ada.yml': 'title: Ada\nrole: Écrire à ada@example.org\n',
      'content/people/eve.yml': 'title: Eve\nsummary: Au 01 23 45 67 89 le matin\n',
      'content/notes/a.md': note(
        'title: A',
        'Le standard : 01 23 45 67 89, contact@example.org.\n',
      ),
    },
    told: [
      'content/people/ada.yml:2:7 personal-data – « Ada » contient une adresse électronique. – Retirez cette donnée personnelle : le site et son API sont publics.',
      'content/people/eve.yml:2:10 personal-data – « Eve » contient un numéro de téléphone. – Retirez cette donnée personnelle : le site et son API sont publics.',
    ],
  },
  {
    description: 'a former id that is taken',
    files: {
      'content/notes/a.md': note('title: A\naliases:\n  - old\n  - b'),
      'content/notes/b.md': note('title: B\naliases: [old]'),
    },
    told: [
      'content/notes/a.md:5:5 alias-taken – L’ancien identifiant « b » est déjà pris par « B » (notes/b). – Retirez-le de l’une des deux entrées.',
      'content/notes/b.md:3:11 alias-taken – L’ancien identifiant « old » est déjà pris par « A » (notes/a). – Retirez-le de l’une des deux entrées.',
    ],
  },
  {
    description: 'a session outside its month, or that ends before it begins',
    files: {
      'schemas/agenda.schema.json': AGENDA_SCHEMA,
      'content/agendas/mars.yml':
        'title: Mars\nmonth: 2022-03\nsessions:\n  - date: 2022-04-01\n    start: "09:00"\n  - date: 2022-03-03\n    start: "10:00"\n    end: "09:00"\n',
    },
    told: [
      'content/agendas/mars.yml:4:11 session-outside – La séance du 2022-04-01 est hors du mois 2022-03. – Corrigez la date, ou rangez la séance dans l’agenda de son mois.',
      'content/agendas/mars.yml:8:10 session-outside – La séance finit à 09:00, avant d’avoir commencé à 10:00. – Corrigez l’heure de fin, ou retirez-la : la séance dure alors le temps de son format.',
    ],
  },
  {
    description: 'two entries at one address, whatever the type',
    files: {
      'schemas/page.schema.json': JSON.stringify({
        title: 'Page',
        description: 'Une page.',
        type: 'object',
        additionalProperties: false,
        'x-collection': { name: 'pages', format: 'md', path: '/{id}/' },
        properties: { path: { type: 'string', title: 'Chemin', description: 'L’adresse.' } },
      }),
      'content/people/ada.yml': 'title: Ada\n',
      'content/pages/ada.md': note('title: Page d’Ada\npath: /personnes/ada/'),
      'content/pages/recherche.md': note('title: Recherche'),
      'content/pages/notes.md': note('title: Notes'),
    },
    told: [
      'content/pages/notes.md:2:1 output-collision – L’adresse « /notes/ » est déjà prise par la liste « Notes ». – Renommez l’entrée, changez son parent ou donnez-lui un autre chemin.',
      'content/pages/recherche.md:2:1 output-collision – L’adresse « /recherche/ » est déjà prise par le moteur. – Renommez l’entrée, changez son parent ou donnez-lui un autre chemin.',
      'content/people/ada.yml:1:1 output-collision – L’adresse « /personnes/ada/ » est déjà prise par « Page d’Ada » (pages/ada). – Renommez l’entrée, changez son parent ou donnez-lui un autre chemin.',
    ],
  },
];

const test = suite('cross-file rules');

for (const { description, files, told: expected } of cases) {
  test(description, async () => {
    assert.equal(told((await loadFiles(files)).diagnostics), expected);
  });
}

test('each rule has a case here and a code of its own', () => {
  const codes = rules.map((rule) => rule.code);
  const shown = new Set(
    cases.flatMap(({ told: lines }) => lines.map((line) => line.split(' ')[1])),
  );
  assert.equal(
    codes.filter((code) => !shown.has(code)),
    [],
  );
  assert.is(new Set(codes).size, codes.length);
  assert.ok(codes.every((code) => code in DIAGNOSTIC_CODES));
});

test.run();
