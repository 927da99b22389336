import { type Catalog, type Entry, parentOf } from '../core/index.ts';

/** A page and those right below it, in their order. */
export interface TreeNode {
  readonly entry: Entry;
  readonly children: readonly TreeNode[];
}

/** The tree that a page belongs to, from its top; a page that stands in no list has none. */
export function treeOf(catalog: Catalog, page: Entry): TreeNode | undefined {
  const listed = catalog.listed.get(page.type.collection.name) ?? [];
  if (!listed.includes(page)) return undefined;
  const below = new Map<Entry, Entry[]>();
  for (const entry of listed) {
    const parent = parentOf(entry, catalog.entries);
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), entry]);
  }
  return nodeOf(topOf(catalog, page), below);
}

/** The pages of a tree in reading order. */
export function readingOrder({ entry, children }: TreeNode): Entry[] {
  return [entry, ...children.flatMap(readingOrder)];
}

function topOf(catalog: Catalog, page: Entry): Entry {
  let top = page;
  const seen = new Set<Entry>();
  for (let next: Entry | undefined = page; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    top = next;
    next = parentOf(next, catalog.entries);
  }
  return top;
}

/** Nothing is below a page that is its own ancestor: a rule reports such a circle before any page is made. */
function nodeOf(entry: Entry, below: ReadonlyMap<Entry, readonly Entry[]>): TreeNode {
  return { entry, children: (below.get(entry) ?? []).map((child) => nodeOf(child, below)) };
}
