import type { Directive } from '../directive.ts';
import { escapeDestination, escapeHtml, escapeMarkdown } from '../escape.ts';
import { placeholder } from '../placeholder.ts';

const MISSING = 'Document non fourni';

/** A document to download, or its name when it wasn't supplied: never a dead link. */
export const directive: Directive = {
  name: 'file',
  kind: 'leaf',
  label: 'none',
  attributes: {
    type: 'object',
    properties: {
      ref: {
        type: 'string',
        title: 'Document',
        description: 'Le document à télécharger : « documents/identifiant ».',
        'x-ref': 'documents',
      },
    },
    required: ['ref'],
    additionalProperties: false,
  },
  html: ({ attributes }) =>
    `<div class="file-card">\n${placeholder('file', attributes.ref ?? '')}</div>\n`,
  text: ({ attributes }) => `${placeholder('file', attributes.ref ?? '')}\n`,
  clean: ({ attributes }) => placeholder('file', attributes.ref ?? ''),
  fill: {
    html: (key, resolver) => {
      const { href, detail } = resolver.file(key);
      const title = escapeHtml(resolver.title(key));
      const name = href === undefined ? title : `<a href="${escapeHtml(href)}">${title}</a>`;
      const note = href === undefined ? MISSING : detail;
      return `<p class="file-card-title">${name}</p>\n<p class="file-card-detail">${escapeHtml(note)}</p>\n`;
    },
    text: (key, resolver) => {
      const { href, detail } = resolver.file(key);
      return `${resolver.title(key)} (${href === undefined ? MISSING.toLowerCase() : detail})`;
    },
    clean: (key, resolver) => {
      const { href, detail } = resolver.file(key);
      const title = escapeMarkdown(resolver.title(key));
      return href === undefined
        ? `- ${title} (${MISSING.toLowerCase()})`
        : `- [${title}](${escapeDestination(href)}) (${escapeMarkdown(detail)})`;
    },
  },
  editor: { label: 'Document à télécharger', icon: 'attach_file' },
};
