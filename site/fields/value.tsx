import type { JSX } from 'preact';
import { type Json, type SchemaNode, shapeOf, textOf } from '../../core/index.ts';
import { RelationList } from '../components/relation-list.tsx';
import { isLabelled, isRow } from './compact.ts';
import { asObject, asText } from './entry-fields.ts';
import { ListValue } from './list-value.tsx';
import { ObjectValue } from './object-value.tsx';
import { RowsTable } from './rows-table.tsx';
import { ScalarValue } from './scalar-value.tsx';
import type { Show } from './show.ts';

/** Shows a value inside another one. */
export const showNested: Show = (node, value) => <Value node={node} value={value} isNested />;

/** A value and the place of the schema that rules it. */
export interface ValueProps {
  readonly node: SchemaNode;
  readonly value: Json;
  /** True inside another value: tables stand at the top only, where their name is unique. */
  readonly isNested?: boolean;
}

/** Shows any value that a schema allows, by its kind. */
export function Value({ node, value, isNested = false }: ValueProps): JSX.Element {
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
    case 'variants': {
      const name = asText(asObject(value)?.[shape.discriminator]);
      const variant = shape.variants.find((candidate) => candidate.value === name);
      return <ObjectValue node={variant?.node ?? node} value={value} show={showNested} />;
    }
    case 'constant':
      return <ScalarValue kind="text" value={value} />;
    default:
      return <ScalarValue kind={shape.kind} value={value} />;
  }
}

function listed(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}
