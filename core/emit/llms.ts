import { absolute, collectionFile } from '../api/addresses.ts';
import { attribution } from '../api/entry.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { escapeMarkdown } from '../markdown/escape.ts';
import type { Description, Emitter } from './emitter.ts';
import { markdownLink } from './markdown/text.ts';
import { listTwinFile } from './markdown.ts';

const LLMS_FILE = 'llms.txt';

/** A way in for programs that read text (llmstxt.org): what there is, where, and under which licence. */
export const emitter: Emitter = {
  describe: () => ({
    paths: {},
    links: [
      {
        name: 'llms',
        path: LLMS_FILE,
        title: 'llms.txt',
        description: 'Le sommaire du site et de l’API, pour les modèles de langue.',
        mediaType: 'text/plain',
      },
    ],
  }),
  site: (catalog, _digest, described) => [
    { path: LLMS_FILE, content: () => `${sections(catalog, described()).join('\n\n')}\n` },
  ],
};

function sections(catalog: Catalog, described: readonly Description[]): string[] {
  const { site, types } = catalog;
  const about = site.description ?? site.tagline;
  const pages = types.filter(({ collection }) => collection.pages);
  const files = described
    .flatMap(({ links = [] }) => links)
    .filter(({ name, absent }) => absent !== true && name !== 'llms');
  return [
    `# ${escapeMarkdown(site.name)}`,
    ...(about === undefined ? [] : [`> ${escapeMarkdown(about)}`]),
    'Chaque page de contenu et chaque liste a son jumeau en Markdown : ajoutez « index.md » à son adresse.',
    escapeMarkdown(attribution(site)),
    '## Contenus',
    pages
      .map((type) =>
        link(
          type.collection.label,
          absolute(site, listTwinFile(type)),
          type.collection.description ?? type.description,
        ),
      )
      .join('\n'),
    '## Données',
    types
      .map((type) => link(type.collection.label, absolute(site, collectionFile(type)), 'En JSON.'))
      .join('\n'),
    '## API',
    [
      link('Référence', absolute(site, '/api/'), 'Le mode d’emploi de l’API.'),
      ...files.map(({ title, path, description }) =>
        link(title, absolute(site, path), description),
      ),
    ].join('\n'),
  ].filter((section) => section !== '');
}

function link(title: string, address: string, description: string): string {
  return `- ${markdownLink(title, address)} : ${escapeMarkdown(description)}`;
}
