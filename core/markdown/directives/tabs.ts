import { type Directive, NO_ATTRIBUTES } from '../directive.ts';

/** Several `tab` of which a reader wants one; shown one after the other until a script makes tabs of them. */
export const directive: Directive = {
  name: 'tabs',
  kind: 'container',
  label: 'none',
  child: 'tab',
  attributes: NO_ATTRIBUTES,
  html: ({ inner }) => `<div class="tabs">\n${inner}</div>\n`,
  text: ({ inner }) => inner,
  clean: ({ inner }) => inner,
  editor: { label: 'Onglets', icon: 'tab' },
};
