import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { temporaryFolder } from '../support/folder.ts';
import { ENGINE } from './project.ts';
import { publish } from './published.ts';
import type { Published } from './server.ts';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A page that uses all that bodies may hold. */
const EVERYTHING = `---
title: Tout ce qu'un texte peut contenir
---

## Un titre

Un [lien](phases/construction), un [autre](/phases/transfert/), un [troisième](https://autre.example/), un [courriel](mailto:contact@service.example), une note[^1], *deux*[^1].

[^1]: La note, avec un [lien](#un-titre).

| Durée | Phase |
|---|---:|
| 6 mois | Investigation |

- [x] fait
- [ ] à faire

> Une citation.

\`\`\`js
const texte = "<b> id='x' href=\\"#x\\"";
\`\`\`

:::info[À savoir]
Une information.
:::

:::warning
Une mise en garde.
:::

:::details[Le détail]
Ce qui se déplie.
:::

::::tabs
:::tab[Premier]
Un onglet.
:::
:::tab[Second]
Un autre.
:::
::::

::::steps
:::step[D'abord]
Une étape.
:::
:::step[Ensuite]
Une autre.
:::
::::

::page{ref="phases/construction"}

::file{ref="documents/DOCUMENT"}

::figure[Sa légende]{src="/media/point.png" alt="Un point"}

::embed[Une vidéo]{url="https://video.example/v/1"}
`;

/** An entry's body, as the API gives it. */
export interface PublishedBody {
  /** `collection/id`. */
  readonly key: string;
  readonly html: string;
  readonly text: string;
}

/** The API of this repository's content with one more page, which has everything. */
export async function publishBodies(): Promise<Published> {
  const root = temporaryFolder();
  for (const name of ['content', 'schemas']) {
    cpSync(join(ENGINE, name), join(root, name), { recursive: true });
  }
  mkdirSync(join(root, 'content/media'), { recursive: true });
  writeFileSync(join(root, 'content/media/point.png'), Buffer.from(PIXEL, 'base64'));
  const page = join(root, 'content/pages/tout-un-texte.md');
  const [document = ''] = readdirSync(join(root, 'content/documents'));
  writeFileSync(page, EVERYTHING.replace('DOCUMENT', parse(document).name));
  return publish(root);
}

/** Every body among the published files. */
export function bodiesIn(published: Published): readonly PublishedBody[] {
  return [...published].flatMap(([path, content]) => {
    const [, key] = /^api\/v1\/([a-z-]+\/[a-z0-9-]+)\.json$/.exec(path) ?? [];
    if (key === undefined) return [];
    const { data } = JSON.parse(String(content));
    return data?.body === undefined ? [] : [{ key, html: data.body.html, text: data.body.text }];
  });
}
