import type { Directive } from '../directive.ts';
import { escapeDestination, escapeHtml, escapeMarkdown } from '../escape.ts';

/** A video or a tool of another site, as a link card: a page asks nothing of other hosts. */
export const directive: Directive = {
  name: 'embed',
  kind: 'leaf',
  label: 'required',
  attributes: {
    type: 'object',
    properties: {
      url: {
        type: 'string',
        title: 'Adresse',
        description: 'L’adresse de la ressource : « https://… ».',
        format: 'uri',
      },
    },
    required: ['url'],
    additionalProperties: false,
  },
  html: ({ label, attributes }) => {
    const url = attributes.url ?? '';
    return `<div class="embed-card">\n<p class="embed-card-title"><a href="${escapeHtml(url)}" rel="noopener external">${escapeHtml(label)}</a></p>\n<p class="embed-card-detail">${escapeHtml(host(url))}</p>\n</div>\n`;
  },
  text: ({ label }) => `${label}\n`,
  clean: ({ label, attributes }) =>
    `- [${escapeMarkdown(label)}](${escapeDestination(attributes.url ?? '')})`,
  editor: { label: 'Ressource d’un autre site', icon: 'open_in_new', labelField: 'Titre' },
};

/** The site's name in an address, for readers to know where they are going. */
function host(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
