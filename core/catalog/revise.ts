import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { listEntry } from '../files/list-entry.ts';
import { linkEntry } from '../link/link-entry.ts';
import type { Catalog } from './catalog.ts';
import type { Entry, EntryKey } from './entry.ts';
import { applyRules, withoutPlaces } from './link-entries.ts';
import { type LoadMemory, rememberedEntry, type WholeLoad } from './load-memory.ts';
import { isListed, reversed } from './make-catalog.ts';
import { staysInOrder, withInOrder } from './order.ts';
import type { ReadEntry } from './read-entry.ts';

/** A catalog in which one entry is read anew. */
export interface Revision {
  readonly catalog: Catalog;
  readonly key: EntryKey;
  /** Of the whole repository; warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes up a change of one entry's file after a load of the whole repository: what that load would
 * now give, in a time that grows little with the repository, since nothing else is read, nor linked
 * but what cites the entry. Undefined when only a load can tell: the entry moves, appears, goes, or
 * has something wrong about it, or others have because of it.
 * @param path `content/<collection>/<id>.{md,yml}`; nothing else may have changed.
 */
export function reviseCatalog(
  root: string,
  path: string,
  memory: LoadMemory,
): Revision | undefined {
  const { last } = memory;
  const file = listEntry(root, path);
  if (last === undefined || file === undefined) return undefined;
  const key = `${file.collection}/${file.name}`;
  const before = last.entries.get(key);
  const isKnown = before?.file === path && last.catalog.entries.has(key);
  if (!isKnown || last.diagnostics.some((told) => told.file === path)) return undefined;
  const { value: read, diagnostics } = rememberedEntry(memory, before.type, { root, file });
  if (read === undefined || diagnostics.length > 0 || !staysInPlace(before, read)) return undefined;
  const entries = new Map(last.entries).set(key, read);
  const targets = { ...last.targets, entries };
  const ruleDiagnostics = applyRules({ types: last.catalog.types, entries, paths: last.paths });
  const linked = linkEntry(read, targets);
  // Links to the entry may lead to headings that it has no more.
  const around = citing(key, last).map((entry) => linkEntry(entry, targets).diagnostics);
  const isWhole =
    [linked.diagnostics, ...around].every(({ length }) => length === 0) &&
    JSON.stringify(ruleDiagnostics) === JSON.stringify(last.ruleDiagnostics);
  if (!isWhole) return undefined;
  const entry = withoutPlaces(read, last.paths.get(key) ?? '/', linked.references);
  const catalog = withEntry(last.catalog, entry);
  memory.last = { ...last, catalog, entries, targets };
  return { catalog, key, diagnostics: last.diagnostics };
}

/** True when others find the entry where it was: its page, its ids, its place in lists or out of them. */
function staysInPlace(before: ReadEntry, after: ReadEntry): boolean {
  const place = ({ status, hidden, aliases, data }: ReadEntry): string =>
    JSON.stringify([status, hidden, aliases, data.path, data.parent]);
  return place(before) === place(after);
}

/** The entries that refer to one, drafts included. */
function citing(key: EntryKey, { catalog, entries }: WholeLoad): ReadEntry[] {
  const drafts = (catalog.drafts ?? []).filter(({ references }) =>
    references.some(({ target }) => target === key),
  );
  const keys = [...(catalog.referencedBy.get(key) ?? []), ...drafts.map((draft) => draft.key)];
  return keys.flatMap((each) => entries.get(each) ?? []);
}

function withEntry(catalog: Catalog, entry: Entry): Catalog {
  const before = catalog.entries.get(entry.key);
  // Hidden and archived entries have their place in the order too.
  const own = [...catalog.entries.values()].filter(({ type }) => type === entry.type);
  const index = own.findIndex(({ key }) => key === entry.key);
  const lists = staysInOrder(own, index, entry)
    ? inPlace(catalog, entry)
    : moved(catalog, withInOrder(own.toSpliced(index, 1), entry));
  const next = { ...catalog, ...lists };
  const isCiting = !sameTargets(before, entry);
  return isCiting ? { ...next, referencedBy: reversed([...next.entries.values()]) } : next;
}

type Lists = Pick<Catalog, 'entries' | 'listed'>;

function inPlace({ entries, listed }: Catalog, entry: Entry): Lists {
  const { name } = entry.type.collection;
  const list = listed.get(name) ?? [];
  return {
    entries: new Map(entries).set(entry.key, entry),
    listed: new Map(listed).set(
      name,
      list.map((each) => (each.key === entry.key ? entry : each)),
    ),
  };
}

/** @param own All entries of one type, in order. */
function moved({ types, entries, listed }: Catalog, own: readonly Entry[]): Lists {
  const [{ type } = { type: undefined }] = own;
  const all = [...entries.values()];
  const ordered = types.flatMap((each) =>
    each === type ? own : all.filter((entry) => entry.type === each),
  );
  return {
    entries: new Map(ordered.map((each) => [each.key, each])),
    listed: new Map(listed).set(type?.collection.name ?? '', own.filter(isListed)),
  };
}

function sameTargets(before: Entry | undefined, after: Entry): boolean {
  const targets = (entry: Entry | undefined): string =>
    (entry?.references ?? []).map(({ target }) => target).join(' ');
  return targets(before) === targets(after);
}
