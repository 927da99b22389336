import type { EditorComponent } from '../decap.ts';

const PATTERN = /^!\[([^\]]*)\]\((.*?)(\s"([^"]*)")?\)/;

/** An image without a caption, in the words of the figure: Decap's own form for it is in English. */
export const plainImage: EditorComponent = {
  id: 'image',
  label: 'Image sans légende',
  icon: 'image',
  fields: [
    { name: 'image', label: 'Image', widget: 'image', choose_url: false },
    {
      name: 'alt',
      label: 'Texte de remplacement',
      hint: 'Ce que dit l’image à qui ne la voit pas ; vide si elle ne fait que décorer.',
      widget: 'string',
      required: false,
    },
    { name: 'title', label: 'Titre', widget: 'hidden' },
  ],
  pattern: PATTERN,
  fromBlock: ([, alt, image, , title]) => ({ alt, image, title }),
  toBlock: ({ alt, image, title }) => {
    const tip = typeof title === 'string' && title !== '' ? ` "${title}"` : '';
    return `![${String(alt ?? '')}](${String(image ?? '')}${tip})`;
  },
  toPreview: ({ alt, image }) => window.h('img', { src: image, alt }),
};

/** A block of code; only its name differs from Decap's. */
export const codeBlock = {
  id: 'code-block',
  label: 'Bloc de code',
  widget: 'code',
  type: 'code-block',
};
