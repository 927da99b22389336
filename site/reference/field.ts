import { announcedEnd, propertyNodes, type SchemaNode, shapeOf, textOf } from '../../core/index.ts';
import { isNamedObject } from './named-objects.ts';

/** A field as the reference tells it. */
export interface Field {
  /** `durations[].min`: dots go through objects, `[]` through lists. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** True when whatever holds the field always has it. */
  readonly required: boolean;
  /** The form of its object in which the field exists, when there are several. */
  readonly form?: string;
  readonly node: SchemaNode;
  /** When the field goes, where that is announced. */
  readonly end?: { readonly since?: string; readonly sunset?: string };
}

/**
 * The fields of an object, each followed by those inside it. Objects that a schema names are told
 * of once, elsewhere, and not opened here.
 */
export function fieldsOf(node: SchemaNode): Field[] {
  return membersOf(node, '', []);
}

type Opened = readonly string[];

function membersOf(node: SchemaNode, path: string, opened: Opened, form?: string): Field[] {
  return propertyNodes(node).flatMap(({ name, required, node: member }) => {
    const field = `${path}${name}`;
    const end = announcedEnd(member);
    return [
      {
        path: field,
        title: textOf(member, 'title'),
        description: textOf(member, 'description'),
        required,
        ...(form !== undefined && { form }),
        node: member,
        ...(end !== undefined && { end }),
      },
      ...insideOf(member, field, opened),
    ];
  });
}

/** What is inside a place; `opened` stops at a schema that holds itself. */
function insideOf(node: SchemaNode, path: string, opened: Opened): Field[] {
  if (isNamedObject(node) || opened.includes(node.base)) return [];
  const inside = [...opened, node.base];
  const shape = shapeOf(node);
  switch (shape.kind) {
    case 'list':
      return insideOf(shape.items, `${path}[]`, inside);
    case 'object':
      return membersOf(node, `${path}.`, inside);
    case 'variants':
      return shape.variants.flatMap((variant) =>
        membersOf(variant.node, `${path}.`, inside, variant.label),
      );
    default:
      return [];
  }
}
