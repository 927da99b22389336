import { type Directive, NO_ATTRIBUTES } from '../directive.ts';
import { escapeHtml, escapeMarkdown } from '../escape.ts';
import { paragraphs } from '../markdown-text.ts';

/** One of several `tabs`: a section under a heading of its own. */
export const directive: Directive = {
  name: 'tab',
  kind: 'container',
  label: 'required',
  parent: 'tabs',
  attributes: NO_ATTRIBUTES,
  heading: true,
  html: ({ label, inner, level, id }) =>
    `<section class="tab">\n<h${level} class="tab-title" id="${id}">${escapeHtml(label)}</h${level}>\n${inner}</section>\n`,
  text: ({ label, inner }) => `${label}\n${inner}`,
  clean: ({ label, inner, level }) =>
    paragraphs(`${'#'.repeat(level)} ${escapeMarkdown(label)}`, inner),
  editor: { label: 'Onglet', icon: 'tab_unselected', labelField: 'Titre de l’onglet' },
};
