import type { Catalog } from '../catalog/catalog.ts';
import type { EntryKey } from '../catalog/entry.ts';
import { isListed } from '../catalog/make-catalog.ts';
import type { Change, FileEvent, Presence } from '../history/history.ts';
import type { ContentType } from '../schema/content-type.ts';

/** What one commit did to one entry: whether lists showed it before and after. */
export interface Move {
  readonly type: ContentType;
  readonly key: EntryKey;
  /** The key that it had before, when the commit gave it this one. */
  readonly from?: EntryKey;
  readonly change: Change;
  readonly before: boolean;
  readonly after: boolean;
}

const FILE = /^content\/([^/]+)\/([^/]+)\.(?:md|yml)$/;

/** What each commit did to the entries of the types that exist today, newest first. */
export function commitMoves(catalog: Catalog): Move[] {
  const { history } = catalog;
  if (!history.available) return [];
  const types = new Map(catalog.types.map((type) => [type.collection.name, type]));
  return byCommit(history.events).flatMap((events) => {
    const commit = new CommitMoves(catalog, types);
    for (const event of events) commit.add(event);
    return commit.moves();
  });
}

function byCommit(events: readonly FileEvent[]): FileEvent[][] {
  const groups: FileEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last?.[0]?.change.revision === event.change.revision) last.push(event);
    else groups.push([event]);
  }
  return groups;
}

/** Puts together what one commit did: the same entry in two formats, the two names of a renamed one. */
class CommitMoves {
  readonly #catalog: Catalog;
  readonly #types: ReadonlyMap<string, ContentType>;
  readonly #moves = new Map<EntryKey, Move>();
  readonly #origins = new Map<EntryKey, EntryKey>();

  constructor(catalog: Catalog, types: ReadonlyMap<string, ContentType>) {
    this.#catalog = catalog;
    this.#types = types;
  }

  add({ change, path, from = path, before, after }: FileEvent): void {
    const former = this.#put(from, change, { before, after: from === path ? after : 'absent' });
    const current = from === path ? former : this.#put(path, change, { before: 'absent', after });
    const isRename = former !== undefined && former.key !== current?.key;
    if (isRename && current?.type === former.type) this.#origins.set(current.key, former.key);
  }

  moves(): Move[] {
    const all = [...this.#moves.values()];
    const gone = all.filter(({ before, after }) => before && !after);
    const taken = new Set<EntryKey>();
    const named = all.map((move) => {
      const from = move.before || !move.after ? undefined : this.#originOf(move, gone);
      if (from === undefined || taken.has(from)) return move;
      taken.add(from);
      return { ...move, from };
    });
    return named.filter(({ key }) => !taken.has(key));
  }

  #put(
    path: string,
    change: Change,
    sides: { readonly before: Presence; readonly after: Presence },
  ): Move | undefined {
    const [, collection = '', id = ''] = FILE.exec(path) ?? [];
    const type = this.#types.get(collection);
    if (type === undefined) return undefined;
    const key = `${collection}/${id}`;
    const known = this.#moves.get(key);
    const before = known?.before || this.#isListed(key, sides.before);
    const after = known?.after || this.#isListed(key, sides.after);
    const move = { type, key, change, before, after };
    this.#moves.set(key, move);
    return move;
  }

  #isListed(key: EntryKey, presence: Presence): boolean {
    if (presence !== 'unread') return presence === 'listed';
    const entry = this.#catalog.entries.get(key);
    return entry !== undefined && isListed(entry);
  }

  /** The name that Git saw change, else one that the entry itself says it had. */
  #originOf(move: Move, gone: readonly Move[]): EntryKey | undefined {
    const seen = this.#origins.get(move.key);
    const now = this.#today(move.key);
    return gone.find(({ key }) => key === seen || this.#today(key) === now)?.key;
  }

  #today(key: EntryKey): EntryKey {
    return this.#catalog.aliases.get(key) ?? key;
  }
}
