import type { JSX } from 'preact';
import {
  type JsonObject,
  nodeAt,
  propertyNodes,
  type SchemaNode,
  shapeOf,
} from '../../core/index.ts';
import type { EntryFields } from './entry-fields.ts';
import { ObjectValue } from './object-value.tsx';
import { showNested } from './value.tsx';

interface RecordRestProps {
  readonly fields: EntryFields;
  /** The field that holds the record, alone or in a list. */
  readonly name: string;
  readonly record: JsonObject;
  /** Properties that the component around has shown. */
  readonly known: readonly string[];
}

/**
 * The properties of a record that a component doesn't know, by the schema: one that is added to
 * the schema is on the page before anyone touches the component.
 */
export function RecordRest({ fields, name, record, known }: RecordRestProps): JSX.Element | null {
  const rest = Object.fromEntries(Object.entries(record).filter(([key]) => !known.includes(key)));
  const node = recordNode(fields, name);
  if (node === undefined || Object.keys(rest).length === 0) return null;
  return <ObjectValue node={node} value={rest} show={showNested} />;
}

function recordNode({ entry }: EntryFields, name: string): SchemaNode | undefined {
  const property = propertyNodes(nodeAt(entry.type.schema)).find((one) => one.name === name);
  if (property === undefined) return undefined;
  const shape = shapeOf(property.node);
  return shape.kind === 'list' ? shape.items : property.node;
}
