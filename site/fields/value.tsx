import type { JSX } from 'preact';
import {
  isMediaPath,
  type Json,
  propertyNodes,
  type SchemaNode,
  type Shape,
  shapeOf,
  textOf,
} from '../../core/index.ts';
import { FieldImage } from '../components/field-image.tsx';
import { RelationList } from '../components/relation-list.tsx';
import { isLabelled, isRow } from './compact.ts';
import { asObject, asText } from './entry-fields.ts';
import { isImage } from './filled.ts';
import { ListValue } from './list-value.tsx';
import { ObjectValue } from './object-value.tsx';
import { RowsTable } from './rows-table.tsx';
import { ScalarValue } from './scalar-value.tsx';
import type { Show } from './show.ts';

/** Shows a value inside another one. */
export const showNested: Show = (node, value, alt) => (
  <Value node={node} value={value} alt={alt} isNested />
);

type Variants = Extract<Shape, { readonly kind: 'variants' }>;

/** A value and the place of the schema that rules it. */
export interface ValueProps {
  readonly node: SchemaNode;
  readonly value: Json;
  /** What an image says to those who don't see it. */
  readonly alt?: string | undefined;
  /** True inside another value: tables stand at the top only, where their name is unique. */
  readonly isNested?: boolean;
}

/** Shows any value that a schema allows, by its kind. */
export function Value({ node, value, alt, isNested = false }: ValueProps): JSX.Element {
  const label = isLabelled(node) ? asText(asObject(value)?.label) : undefined;
  if (label !== undefined) return <ScalarValue kind="text" value={label} />;
  const shape = shapeOf(node);
  switch (shape.kind) {
    case 'reference':
      return (
        <RelationList
          keys={[shape.qualified ? String(value) : `${shape.collections[0]}/${value}`]}
        />
      );
    case 'choice': {
      const choice = shape.choices.find((allowed) => allowed.value === value);
      return <ScalarValue kind="text" value={choice?.label ?? value} />;
    }
    case 'list':
      return isRow(shape.items) && !isNested ? (
        <RowsTable
          title={textOf(node, 'title')}
          node={shape.items}
          rows={listed(value)}
          show={showNested}
        />
      ) : (
        <ListValue items={shape.items} values={listed(value)} show={showNested} />
      );
    case 'object':
      return <ObjectValue node={node} value={value} show={showNested} />;
    case 'variants':
      return showVariant(node, shape, value);
    case 'constant':
      return <ScalarValue kind="text" value={value} />;
    default:
      return isImage(node) && isMediaPath(String(value)) ? (
        <FieldImage path={String(value)} alt={alt} />
      ) : (
        <ScalarValue kind={shape.kind} value={value} />
      );
  }
}

/** Readers are told which form it is by the form's title, as for any other choice. */
function showVariant(
  node: SchemaNode,
  { discriminator, variants }: Variants,
  value: Json,
): JSX.Element {
  const name = asText(asObject(value)?.[discriminator]);
  const variant = variants.find((candidate) => candidate.value === name);
  const form = variant?.node ?? node;
  const told = propertyNodes(form).find((property) => property.name === discriminator)?.node;
  const show: Show = (property, item, alt) =>
    property === told && variant !== undefined ? (
      <ScalarValue kind="text" value={variant.label} />
    ) : (
      showNested(property, item, alt)
    );
  return <ObjectValue node={form} value={value} show={show} />;
}

function listed(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}
