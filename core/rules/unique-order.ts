import type { ReadEntry } from '../catalog/read-entry.ts';
import type { ContentType } from '../schema/content-type.ts';
import { nodeAt, propertyNodes } from '../schema/node.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Finding, Rule } from './rule.ts';

/** Two neighbours with the same number would stand in an order that nobody chose. */
export const rule: Rule = {
  code: 'duplicate-order',
  description: 'Deux entrées d’un même groupe n’ont pas le même numéro d’ordre.',
  check: ({ types, entries }) => {
    const groupings = new Map(types.map((type) => [type, groupingFields(type)]));
    const first = new Map<string, ReadEntry>();
    const findings: Finding[] = [];
    for (const entry of entries.values()) {
      const grouping = groupings.get(entry.type);
      const { orderBy } = entry.type.collection;
      if (grouping === undefined || orderBy === undefined || entry.data[orderBy] === undefined)
        continue;
      const place = JSON.stringify([
        entry.type.name,
        entry.data[orderBy],
        ...grouping.map((name) => entry.data[name] ?? null),
      ]);
      const other = first.get(place);
      if (other === undefined) first.set(place, entry);
      else findings.push(sameOrder(entry, other, orderBy));
    }
    return findings;
  },
};

/** Choices and the parent split a collection into groups, each with its own numbers. */
function groupingFields(type: ContentType): string[] | undefined {
  const properties = propertyNodes(nodeAt(type.schema));
  const order = properties.find((property) => property.name === type.collection.orderBy);
  if (order === undefined || shapeOf(order.node).kind !== 'integer') return undefined;
  return properties
    .filter(
      ({ name, node }) =>
        name === 'parent' || (name !== 'status' && shapeOf(node).kind === 'choice'),
    )
    .map((property) => property.name);
}

function sameOrder(entry: ReadEntry, other: ReadEntry, orderBy: string): Finding {
  return {
    entry,
    pointer: `/${orderBy}`,
    message: `Le numéro ${String(entry.data[orderBy])} est déjà celui de « ${other.title} » (${other.key}).`,
    hint: 'Donnez à chaque entrée du groupe son propre numéro.',
  };
}
