import {
  type ContentType,
  type JsonObject,
  nodeAt,
  propertyNodes,
  shapeOf,
  textOf,
} from '../../core/index.ts';

/** How a collection is listed: its line, its orders, its filters, its groups. */
export function viewsOf(type: ContentType): JsonObject {
  const groups = viewGroups(type);
  return {
    summary: `{{${type.collection.titleField}}}`,
    sortable_fields: sortableFields(type),
    view_filters: FILTERS,
    ...(groups.length > 0 && { view_groups: groups }),
  };
}

const FILTERS: readonly JsonObject[] = [
  { label: 'Brouillons', field: 'status', pattern: '^draft$' },
  { label: 'Archivés', field: 'status', pattern: '^archived$' },
  { label: 'Hors des listes', field: 'hidden', pattern: true },
];

/** The site's own order first; then what has an order of its own. */
function sortableFields({ collection, schema }: ContentType): (string | JsonObject)[] {
  const first = collection.orderBy ?? collection.titleField;
  const others = propertyNodes(nodeAt(schema))
    .filter(({ node }) => ['integer', 'number', 'date', 'date-time'].includes(shapeOf(node).kind))
    .map(({ name }) => name);
  const fields = [...new Set([first, collection.titleField, ...others])];
  return fields.map((field) => (field === first ? { field, default_sort: 'asc' } : field));
}

/** A list can be grouped by each property that has few values. */
function viewGroups({ schema }: ContentType): JsonObject[] {
  return propertyNodes(nodeAt(schema))
    .filter(({ node }) => shapeOf(node).kind === 'choice')
    .map(({ name, node }) => ({ label: textOf(node, 'title'), field: name }));
}
