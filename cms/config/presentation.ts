import { isJsonObject, type PropertyNode, type SchemaNode } from '../../core/index.ts';

/** What `x-cms` asks of the form. */
export interface Presentation {
  readonly widget?: string;
  readonly summary?: string;
  readonly group?: string;
  readonly collapsed?: boolean;
}

/** Reads `x-cms`; what it doesn't say is absent. */
export function presentation(node: SchemaNode): Presentation {
  const written = node.schema['x-cms'];
  if (!isJsonObject(written)) return {};
  const { widget, summary, group, collapsed } = written;
  return {
    ...(typeof widget === 'string' && { widget }),
    ...(typeof summary === 'string' && { summary }),
    ...(typeof group === 'string' && { group }),
    ...(typeof collapsed === 'boolean' && { collapsed }),
  };
}

/** Ungrouped fields first, then each group in the order in which the schema first names it. */
export function inFormOrder(properties: readonly PropertyNode[]): PropertyNode[] {
  const groups = new Map<string | undefined, PropertyNode[]>([[undefined, []]]);
  for (const property of properties) {
    const { group } = presentation(property.node);
    groups.set(group, [...(groups.get(group) ?? []), property]);
  }
  return [...groups.values()].flat();
}
