import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../../support/repository.ts';

const SCHEMAS = fileURLToPath(new URL('../../../schemas', import.meta.url));

/** The content types of this repository, for content of a test's own. */
export const OWN_SCHEMAS: Files = Object.fromEntries(
  readdirSync(SCHEMAS)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [`schemas/${name}`, readFileSync(join(SCHEMAS, name), 'utf8')]),
);

const REVIEW = `review:
  by: comité
  frequency: { every: 6, unit: month, label: Tous les six mois }
  decision: Continuer ou arrêter.
`;

/** A few entries of the types whose pages draw or link more than their fields. */
export const SMALL_SITE: Files = {
  ...OWN_SCHEMAS,
  'content/phases/essai.md': `---
title: Essai
order: 1
goal: Essayer.
durations:
  - { source: Le guide, duration: { min: 6, max: 9, unit: week, label: 6 à 9 semaines } }
  - { source: Le site, duration: { min: 2, unit: month, label: 2 mois } }
${REVIEW}---
`,
  'content/phases/suite.md': `---
title: Suite
order: 2
goal: Poursuivre.
durations:
  - { source: Le guide, duration: { min: 12, unit: month, label: 12 mois } }
---
`,
  'content/steps/preparer.md': `---
title: Préparer
duration: { min: 1, unit: month, label: Un mois }
objectives: [S'entendre]
audiences:
  - { label: Décideurs, examples: [maire, préfète] }
actions:
  - { title: Réunion, items: [Se présenter], duration: { min: 60, unit: minute, label: 60 minutes } }
advice: [Écouter]
decisions: ["Avec qui ?"]
---

Un texte.
`,
  'content/journeys/chemin.yml': `title: Chemin
order: 1
summary: Un chemin.
steps: [steps/preparer, phases/essai, phases/suite]
announced_steps: [Transmettre]
programmes: [prog]
`,
  'content/programmes/prog.yml': 'title: Programme\norder: 1\nacronym: PRG\ntagline: Ensemble\n',
  'content/roles/aide.md': `---
title: Aides
order: 1
circle: ecosysteme
missions: [Aider les autres]
---
`,
  'content/roles/public.md': '---\ntitle: Publics\norder: 2\ncircle: beneficiaires\n---\n',
  'content/roles/autre.md': '---\ntitle: Ailleurs\norder: 3\nmissions: [Observer]\n---\n',
  'content/principles/ecouter.md': `---
title: Écouter
order: 1
kind: practice
what_to_do: [Se taire un peu.]
---

Écouter d'abord.
`,
  'content/principles/ouvrir.md':
    '---\ntitle: Ouvrir\norder: 2\nkind: value\n---\n\nOuvrir le code.\n',
  'content/questions/qui.md': `---
title: Qui peut candidater ?
topic: application
order: 1
---

Tout le monde.
`,
  'content/pages/accueil.md': `---
title: Accueil
path: /
order: 1
summary: Tout est là.
related: [journeys/chemin, questions/qui]
---

Bienvenue.
`,
  'content/pages/guide.md': '---\ntitle: Guide\norder: 2\n---\n\nLe début.\n',
  'content/pages/un.md': `---
title: Chapitre un
parent: guide
order: 1
---

## Choisir

:::tabs
:::tab[À pied]
Marcher.
:::
:::tab[À vélo]
Rouler.
:::
:::

:::steps
:::step[Partir]
Fermer la porte.

- clef
:::
:::step[Arriver]
Sonner.
:::
:::

::file{ref="documents/plan"}

::file{ref="documents/absent"}

:::info[À savoir]
Une note.
:::
`,
  'content/pages/deux.md': '---\ntitle: Chapitre deux\nparent: guide\norder: 2\n---\n\nLa fin.\n',
  'content/documents/plan.yml':
    'title: Plan\nfile: /media/plan.pdf\nformat: pdf\nsize: 2048\nfile_name: plan.pdf\n',
  'content/documents/absent.yml': 'title: Annexe\nformat: docx\nfile_name: annexe.docx\n',
  'content/media/plan.pdf': '%PDF-1.4\n',
};
