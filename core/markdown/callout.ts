import { type Directive, NO_ATTRIBUTES } from './directive.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';
import { paragraphs, quote } from './markdown-text.ts';

/** A framed remark: all callouts differ by their name and by the title shown when the editor gives none. */
export function callout(name: string, title: string, icon: string): Directive {
  return {
    name,
    kind: 'container',
    label: 'optional',
    attributes: NO_ATTRIBUTES,
    html: ({ label, inner }) =>
      `<div class="callout callout-${name}" role="note">\n<p class="callout-title">${escapeHtml(label || title)}</p>\n${inner}</div>\n`,
    text: ({ label, inner }) => `${label || title}\n${inner}`,
    clean: ({ label, inner }) => quote(paragraphs(`**${escapeMarkdown(label || title)}**`, inner)),
    editor: { label: `Encadré : ${title.toLowerCase()}`, icon, labelField: 'Titre' },
  };
}
