import {
  type Directive,
  type DirectiveAttribute,
  directivePattern,
  type JsonObject,
  readDirective,
  writeDirective,
} from '../../core/browser.ts';
import type { EditorComponent } from '../decap.ts';
import type { Studio } from '../studio/studio.ts';

const PREFIX = 'attribute_';

/** A directive as a block with a form in rich text: what the core reads and writes, field by field. */
export function componentOf(directive: Directive, { types }: Studio): EditorComponent {
  const { name, kind, label, editor, attributes } = directive;
  const fields = [
    ...(label === 'none'
      ? []
      : [
          {
            name: 'label',
            label: editor.labelField ?? 'Titre',
            widget: 'string',
            required: label === 'required',
          },
        ]),
    ...Object.entries(attributes.properties).map(([key, attribute]) =>
      attributeField(key, attribute, { types, required: attributes.required.includes(key) }),
    ),
    ...(kind === 'leaf'
      ? []
      : [{ name: 'content', label: 'Contenu', widget: 'markdown', modes: ['raw'] }]),
    { name: 'colons', label: 'Deux-points', widget: 'hidden' },
  ];
  return {
    id: `directive-${name}`,
    label: editor.label,
    icon: editor.icon,
    fields,
    pattern: directivePattern(directive),
    fromBlock: ([block]) => {
      const read = readDirective(block ?? '');
      const pairs = Object.entries(read.attributes);
      return {
        label: read.label,
        content: read.content,
        colons: read.colons,
        ...Object.fromEntries(pairs.map(([key, value]) => [`${PREFIX}${key}`, value])),
      };
    },
    toBlock: (data) => blockOf(directive, data),
    toPreview: (data) => window.h('pre', null, blockOf(directive, data)),
  };
}

/** The text of a block, from what its form holds. */
export function blockOf(directive: Directive, data: Readonly<Record<string, unknown>>): string {
  const text = (key: string): string => (typeof data[key] === 'string' ? data[key] : '');
  const names = Object.keys(directive.attributes.properties);
  const given = names.filter((key) => data[`${PREFIX}${key}`] !== undefined);
  return writeDirective(directive, {
    label: text('label'),
    attributes: Object.fromEntries(given.map((key) => [key, text(`${PREFIX}${key}`)])),
    content: text('content'),
    colons: typeof data.colons === 'number' ? data.colons : 3,
  });
}

interface AttributeContext {
  readonly types: Studio['types'];
  readonly required: boolean;
}

function attributeField(
  key: string,
  attribute: DirectiveAttribute,
  { types, required }: AttributeContext,
): JsonObject {
  const { title, description } = attribute;
  const shown = { name: `${PREFIX}${key}`, label: title, hint: description, required };
  const target = attribute['x-ref'];
  if (target !== undefined) {
    const collections = types
      .map(({ collection: { name, label } }) => ({ name, label }))
      .filter(({ name }) => target === '*' || name === target);
    return { ...shown, widget: 'reference', qualified: true, collections };
  }
  if (attribute.enum !== undefined)
    return { ...shown, widget: 'select', options: [...attribute.enum] };
  // An image that only decorates has an empty text, which is a text.
  return {
    ...shown,
    widget: attribute.format === 'media' ? 'image' : 'string',
    ...(key === 'alt' && { required: false, default: '' }),
  };
}
