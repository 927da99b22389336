import type { Files } from '../../support/repository.ts';
import { SMALL_SITE } from './small-site.ts';

/** The small site with people, what they give, and when. */
export const PEOPLE_SITE: Files = {
  ...SMALL_SITE,
  'content/organisations/ministere.yml': 'title: Ministère\nkind: ministry\nacronym: MIN\n',
  'content/organisations/service.yml': `title: Service
kind: team
parent: ministere
url: https://www.example.org/service
`,
  'content/disciplines/design.yml':
    "title: Design\norder: 1\ntopics: [Recherche utilisateur, Design d'interface]\nprogrammes: [prog]\n",
  'content/programmes/grand.yml': `title: Grand programme
order: 2
acronym: GP
summary: Un programme.
tagline: Réunir
description: [Il réunit., Il accompagne.]
organisations: [service]
groups:
  - { key: equipe-programme, title: L'équipe, open_label: "Et d'autres !" }
`,
  'content/people/ada.yml': `title: Ada Exemple
organisation: service
role_label: Référente "données"
group: equipe-programme
disciplines: [design]
programmes: [grand]
`,
  'content/people/zoe.yml':
    'title: Zoé Exemple\nrole_label: Coach\ngroup: ecosysteme-dinum\nsort_name: Exemple\n',
  'content/formats/atelier.md': `---
title: Atelier
order: 1
category: essentiels
kind: evenements
duration: { min: 1, max: 1.5, unit: hour, label: 1 h à 1 h 30 }
frequency: { every: 1, unit: month, label: Chaque mois }
preparation: Lire le sujet
follow_up: Essayer
given_by: [aide]
---

On fabrique ensemble.
`,
  'content/formats/appel.md': `---
title: Appel
order: 2
category: sur-mesure
kind: mentorat
frequency: { label: Ponctuel }
---

On s'appelle.
`,
  'content/agendas/mars-2022.yml': `title: Mars 2022
month: "2022-03"
labels: [Exemple]
sessions:
  - { date: "2022-03-01", start: "09:00", format: atelier }
  - { date: "2022-03-14", start: "14:30", end: "15:00", format: atelier }
`,
};
