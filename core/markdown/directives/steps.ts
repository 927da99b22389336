import { type Directive, NO_ATTRIBUTES } from '../directive.ts';

/** A sequence of `step`. */
export const directive: Directive = {
  name: 'steps',
  kind: 'container',
  label: 'none',
  child: 'step',
  attributes: NO_ATTRIBUTES,
  html: ({ inner }) => `<ol class="steps">\n${inner}</ol>\n`,
  text: ({ inner }) => inner,
  clean: ({ inner }) => inner,
  editor: { label: 'Étapes numérotées', icon: 'format_list_numbered' },
};
