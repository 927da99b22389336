import { type Catalog, type Json, type SchemaNode, shapeOf } from '../../core/index.ts';
import { isLabelled } from '../fields/compact.ts';
import { labelOf } from '../fields/duration.ts';
import { findEntry } from '../find-entry.ts';
import { slug } from '../slug.ts';

/** One value of a field, named for addresses and for readers. */
export interface NamedValue {
  readonly slug: string;
  readonly label: string;
}

/** The values that an entry has for a facet; none for a kind of field that makes no facet. */
export function facetValues(node: SchemaNode, value: Json, catalog: Catalog): NamedValue[] {
  if (isLabelled(node)) {
    const label = labelOf(value);
    return label === undefined ? [] : [{ slug: slug(label), label }];
  }
  const shape = shapeOf(node);
  switch (shape.kind) {
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item) => facetValues(shape.items, item, catalog))
        : [];
    case 'choice': {
      const choice = shape.choices.find((one) => one.value === value);
      return choice === undefined ? [] : [{ slug: slug(String(value)), label: choice.label }];
    }
    case 'reference': {
      const key = shape.qualified ? String(value) : `${shape.collections[0]}/${String(value)}`;
      const entry = findEntry(catalog, key);
      return entry === undefined ? [] : [{ slug: entry.id, label: entry.title }];
    }
    default:
      return [];
  }
}

/** Choices in the schema's order, entries in that of their list, labels as they come. */
export function inFacetOrder(
  node: SchemaNode,
  slugs: readonly string[],
  catalog: Catalog,
): readonly string[] {
  const shape = shapeOf(node);
  if (shape.kind === 'list') return inFacetOrder(shape.items, slugs, catalog);
  const order =
    shape.kind === 'choice'
      ? shape.choices.map(({ value }) => slug(String(value)))
      : shape.kind === 'reference'
        ? shape.collections.flatMap((name) => (catalog.listed.get(name) ?? []).map(({ id }) => id))
        : [];
  const known = order.filter((one) => slugs.includes(one));
  return [...new Set([...known, ...slugs])];
}
