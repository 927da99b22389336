import type { Catalog } from '../catalog/catalog.ts';
import type { EntryKey } from '../catalog/entry.ts';
import { isListed } from '../catalog/make-catalog.ts';
import type { Change } from '../history/history.ts';
import type { ContentType } from '../schema/content-type.ts';
import { commitMoves, type Move } from './commit-moves.ts';

/** What happened to an entry, as one who reads the lists sees it. */
export interface EntryChange {
  readonly kind: 'added' | 'changed' | 'removed' | 'renamed';
  readonly type: ContentType;
  readonly key: EntryKey;
  /** The former key of a renamed entry. */
  readonly from?: EntryKey;
  readonly change: Change;
}

/**
 * The public life of the entries, newest first: to enter the lists is to be added, to leave them
 * is to be removed. Of a hidden entry it only tells that it left; of a personal one that is gone,
 * nothing.
 */
export function entryChanges(catalog: Catalog): EntryChange[] {
  const lives = new Map<EntryKey, boolean>();
  return commitMoves(catalog)
    .reverse()
    .flatMap((move) => changeOf(move, lives) ?? [])
    .reverse()
    .flatMap((change) => tellable(change, catalog) ?? []);
}

/** `lives` remembers who is listed: two branches may add or remove the same entry before they meet. */
function changeOf(move: Move, lives: Map<EntryKey, boolean>): EntryChange | undefined {
  const { type, key, from, change, before, after } = move;
  const known = lives.get(key);
  if (!after && !(known ?? before)) return undefined;
  lives.set(key, after);
  if (from !== undefined) {
    lives.set(from, false);
    return { kind: 'renamed', type, key, from, change };
  }
  const kind = !after ? 'removed' : (known ?? before) ? 'changed' : 'added';
  return { kind, type, key, change };
}

function tellable(told: EntryChange, catalog: Catalog): EntryChange | undefined {
  const entry = catalog.entries.get(told.key);
  if (told.type.collection.personal) {
    const isHere = entry !== undefined && isListed(entry) && told.kind !== 'removed';
    return isHere ? withoutFormerName(told) : undefined;
  }
  return entry?.hidden === true && told.kind !== 'removed' ? undefined : told;
}

function withoutFormerName({ from: _former, kind, ...told }: EntryChange): EntryChange {
  return { ...told, kind: kind === 'renamed' ? 'added' : kind };
}
