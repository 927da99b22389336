import { renderEntry } from '../../../site/render/entry.tsx';
import { renderList } from '../../../site/render/list.tsx';
import { contextOf } from '../../site/support/render.ts';
import { SMALL_SITE } from '../../site/support/small-site.ts';
import { type Host, hostFiles } from '../../support/host-files.ts';
import { renderedPages } from './rendered-pages.ts';

/** An address in which no sign lets a line end. */
const ADDRESS = `https://www.example.org/${'une_adresse_longue'.repeat(4)}`;

const LISTS = `---
title: Listes
order: 3
---

Un texte et sa note[^a], puis une autre[^b].

1. un
2. deux
   1. deux un
   2. deux deux

- [ ] à faire
- [x] fait

:::steps
:::step[Partir]
1. clef
2. porte
:::
:::

Encore :

7. sept
8. huit

[^a]: Première note.
[^b]: Seconde note.
`;

/** The pages of the small site that are looked at in both themes, as their hosts show them. */
export async function hostSmallSite(theme: 'dsfr-etat' | 'neutral'): Promise<Host> {
  const context = await contextOf({
    ...SMALL_SITE,
    'content/site.yml': `name: La Cuisine partagée\ntagline: Des recettes & des gens\nbase_url: https://exemple.fr\ntheme: ${theme}\n`,
    'content/pages/listes.md': LISTS,
    'content/programmes/prog.yml': `title: Programme\norder: 1\nacronym: PRG\ntagline: Ensemble\nsummary: Voir ${ADDRESS}\n`,
  });
  const pages = new Map([
    ['/guide/un/', renderEntry(context, 'pages/un')],
    ['/listes/', renderEntry(context, 'pages/listes')],
    ['/programmes/', renderList(context, 'programmes')],
  ]);
  return hostFiles(await renderedPages(context, pages));
}
