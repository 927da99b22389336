import { type Directive, NO_ATTRIBUTES } from '../directive.ts';
import { escapeHtml, escapeMarkdown } from '../escape.ts';
import { listItem, paragraphs } from '../markdown-text.ts';

/** One of several `steps`. */
export const directive: Directive = {
  name: 'step',
  kind: 'container',
  label: 'required',
  parent: 'steps',
  attributes: NO_ATTRIBUTES,
  html: ({ label, inner }) =>
    `<li class="step">\n<p class="step-title">${escapeHtml(label)}</p>\n${inner}</li>\n`,
  text: ({ label, inner }) => `${label}\n${inner}`,
  clean: ({ label, inner, position }) =>
    listItem(`${position || 1}. `, paragraphs(`**${escapeMarkdown(label)}**`, inner)),
  editor: { label: 'Étape', icon: 'looks_one', labelField: 'Titre de l’étape' },
};
