import type { Directive } from '../directive.ts';
import { escapeDestination, escapeHtml, escapeMarkdown } from '../escape.ts';
import { placeholder } from '../placeholder.ts';

/** A card that leads to another entry. */
export const directive: Directive = {
  name: 'page',
  kind: 'leaf',
  label: 'none',
  attributes: {
    type: 'object',
    properties: {
      ref: {
        type: 'string',
        title: 'Fiche',
        description: 'La fiche vers laquelle mène la carte : « collection/identifiant ».',
        'x-ref': '*',
      },
    },
    required: ['ref'],
    additionalProperties: false,
  },
  html: ({ attributes }) =>
    `<div class="page-card">\n${placeholder('page', attributes.ref ?? '')}</div>\n`,
  text: ({ attributes }) => `${placeholder('page', attributes.ref ?? '')}\n`,
  clean: ({ attributes }) => placeholder('page', attributes.ref ?? ''),
  fill: {
    html: (key, resolver) => {
      const summary = resolver.summary(key);
      const title = `<p class="page-card-title"><a href="${escapeHtml(resolver.entry(key))}">${escapeHtml(resolver.title(key))}</a></p>\n`;
      return summary === ''
        ? title
        : `${title}<p class="page-card-summary">${escapeHtml(summary)}</p>\n`;
    },
    text: (key, resolver) => resolver.title(key),
    clean: (key, resolver) =>
      `- [${escapeMarkdown(resolver.title(key))}](${escapeDestination(resolver.entry(key))})`,
  },
  editor: { label: 'Carte vers une fiche', icon: 'link' },
};
