import { type Directive, NO_ATTRIBUTES } from '../directive.ts';
import { escapeHtml, escapeMarkdown } from '../escape.ts';
import { paragraphs } from '../markdown-text.ts';

/** Content that opens on demand, without a script. */
export const directive: Directive = {
  name: 'details',
  kind: 'container',
  label: 'required',
  attributes: NO_ATTRIBUTES,
  html: ({ label, inner }) =>
    `<details class="details">\n<summary>${escapeHtml(label)}</summary>\n${inner}</details>\n`,
  text: ({ label, inner }) => `${label}\n${inner}`,
  clean: ({ label, inner }) => paragraphs(`**${escapeMarkdown(label)}**`, inner),
  editor: { label: 'Texte à déplier', icon: 'expand_more', labelField: 'Titre' },
};
