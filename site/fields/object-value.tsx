import type { JSX } from 'preact';
import { type Json, propertyNodes, type SchemaNode, textOf, typography } from '../../core/index.ts';
import { asObject } from './entry-fields.ts';
import { filledOf } from './filled.ts';
import type { Show } from './show.ts';

interface ObjectValueProps {
  readonly node: SchemaNode;
  readonly value: Json;
  readonly show: Show;
}

/** A record: each property under its title, in the schema's order. */
export function ObjectValue({ node, value, show }: ObjectValueProps): JSX.Element {
  const record = asObject(value) ?? {};
  return (
    <dl class="record">
      {filledOf(propertyNodes(node), record).map(({ name, node: property, value: item, alt }) => (
        <div key={name}>
          <dt>{typography(textOf(property, 'title') || name)}</dt>
          <dd>{show(property, item, alt)}</dd>
        </div>
      ))}
    </dl>
  );
}
