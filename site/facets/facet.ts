import {
  type Catalog,
  type ContentType,
  type Entry,
  nodeAt,
  type PropertyNode,
  propertyNodes,
  textOf,
} from '../../core/index.ts';
import { slug } from '../slug.ts';
import { facetValues, inFacetOrder } from './facet-values.ts';

/** A value that a list can be narrowed to. */
export interface FacetValue {
  /** Names it in addresses. */
  readonly slug: string;
  readonly label: string;
  readonly path: string;
  /** In the order of the list. */
  readonly entries: readonly Entry[];
}

/** A field by which a list can be narrowed. */
export interface Facet {
  readonly slug: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/**
 * The facets of a list: a field that refers to entries, a fixed choice, or a duration or frequency
 * by its label. Fields that the schema hasn't, that are of another kind or that have one value only
 * make no facet.
 * @param names Fields, in the order in which readers look for them.
 */
export function facetsOf(type: ContentType, catalog: Catalog, names: readonly string[]): Facet[] {
  const properties = propertyNodes(nodeAt(type.schema));
  return names.flatMap((name) => {
    const property = properties.find((one) => one.name === name);
    const facet = property === undefined ? undefined : facetOf(type, catalog, property);
    return facet === undefined || facet.values.length < 2 ? [] : [facet];
  });
}

function facetOf(type: ContentType, catalog: Catalog, { name, node }: PropertyNode): Facet {
  const label = textOf(node, 'title') || name;
  const own = slug(label);
  const values = new Map<string, { label: string; entries: Entry[] }>();
  for (const entry of catalog.listed.get(type.collection.name) ?? []) {
    const held = entry.data[name];
    for (const value of held === undefined ? [] : facetValues(node, held, catalog)) {
      const known = values.get(value.slug);
      if (known === undefined) values.set(value.slug, { label: value.label, entries: [entry] });
      else if (known.entries.at(-1) !== entry) known.entries.push(entry);
    }
  }
  return {
    slug: own,
    label,
    values: inFacetOrder(node, [...values.keys()], catalog).map((key) => ({
      slug: key,
      label: values.get(key)?.label ?? key,
      path: `${type.collection.listPath}${own}/${key}/`,
      entries: values.get(key)?.entries ?? [],
    })),
  };
}

/** What marks an entry for the script that narrows the list in place: `organisation/etalab groupe/x`. */
export function facetMark(facets: readonly Facet[], entry: Entry): string {
  return facets
    .flatMap((facet) =>
      facet.values
        .filter(({ entries }) => entries.includes(entry))
        .map((value) => `${facet.slug}/${value.slug}`),
    )
    .join(' ');
}
