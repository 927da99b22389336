import type { Directive } from '../directive.ts';
import { escapeHtml, escapeMarkdown } from '../escape.ts';
import { paragraphs } from '../markdown-text.ts';
import { placeholder } from '../placeholder.ts';

/** An image with its caption. */
export const directive: Directive = {
  name: 'figure',
  kind: 'leaf',
  label: 'optional',
  attributes: {
    type: 'object',
    properties: {
      src: {
        type: 'string',
        title: 'Image',
        description: 'L’adresse de l’image : « /media/nom-du-fichier ».',
        format: 'media',
      },
      alt: {
        type: 'string',
        title: 'Texte de remplacement',
        description: 'Ce que dit l’image à qui ne la voit pas ; vide si elle ne fait que décorer.',
      },
    },
    required: ['src', 'alt'],
    additionalProperties: false,
  },
  html: ({ label, attributes }) => {
    const image = `<img src="${placeholder('path', attributes.src ?? '')}" alt="${escapeHtml(attributes.alt ?? '')}" loading="lazy" decoding="async">`;
    const caption = label === '' ? '' : `<figcaption>${escapeHtml(label)}</figcaption>\n`;
    return `<figure class="figure">\n${image}\n${caption}</figure>\n`;
  },
  text: ({ label, attributes }) => `${label || attributes.alt || ''}\n`,
  clean: ({ label, attributes }) =>
    paragraphs(
      `![${escapeMarkdown(attributes.alt ?? '')}](${placeholder('path', attributes.src ?? '')})`,
      label === '' ? '' : `*${escapeMarkdown(label)}*`,
    ),
  editor: { label: 'Figure', icon: 'image', labelField: 'Légende' },
};
