import {
  type Catalog,
  type Dependency,
  dependencyDigests,
  type Entry,
  type EntryKey,
  sha256,
} from '../../core/index.ts';
import { partNamed } from '../../site/memo.ts';
import type { PageContext } from '../../site/page-context.ts';
import type { BuildRecord } from './build-record.ts';

/** What the states of a build's dependencies are found from. */
export interface StatesRequest {
  readonly catalog: Catalog;
  readonly context: PageContext;
  /** Stands for the bytes of an entry's file. */
  readonly sourceDigest: (entry: Entry) => string;
}

/** Gives a text that stands for the state of a dependency; of pieces, it only tells whose they are. */
export function dependencyStates({
  catalog,
  context,
  sourceDigest,
}: StatesRequest): (dependency: Dependency) => string {
  const digestOf = dependencyDigests(catalog, sourceDigest);
  return (dependency) =>
    digestOf(dependency) ??
    ownersOf(dependency, catalog)?.digest ??
    partNamed(context, dependency) ??
    '';
}

/** What of the former build is as it was. */
export interface Unchanged {
  /** True when all dependencies of a file are as they were, by their ranks. */
  readonly areSame: (ranks: readonly number[]) => boolean;
  /** True when all that the pieces of an entry are made from is as it was. */
  readonly isSameEntry: (key: EntryKey) => boolean;
}

/** Compares the states of the former build with those of now, each once. */
export function unchangedSince(
  { dependencies, states, entries }: BuildRecord,
  stateOf: (dependency: Dependency) => string,
  catalog: Catalog,
): Unchanged {
  const known = new Map<number, boolean>();
  const isSame = (rank: number): boolean => {
    const found = known.get(rank);
    if (found !== undefined) return found;
    const dependency = dependencies[rank] ?? '';
    const same =
      stateOf(dependency) === states[rank] &&
      (ownersOf(dependency, catalog)?.keys.every(isSameEntry) ?? true);
    known.set(rank, same);
    return same;
  };
  const areSame = (ranks: readonly number[]): boolean => ranks.every(isSame);
  const isSameEntry = (key: EntryKey): boolean => {
    const ranks = entries.get(key);
    return ranks !== undefined && areSame(ranks);
  };
  return { areSame, isSameEntry };
}

/** The entries whose pieces a dependency names, `pieces <collection> <start> <end>`; undefined for any other. */
function ownersOf(
  dependency: Dependency,
  { listed }: Catalog,
): { readonly keys: readonly EntryKey[]; readonly digest: string } | undefined {
  const [kind, name = '', start, end] = dependency.split(' ');
  if (kind !== 'pieces') return undefined;
  const keys = (listed.get(name)?.slice(Number(start), Number(end)) ?? []).map(({ key }) => key);
  return { keys, digest: sha256(keys.join('\n')) };
}
