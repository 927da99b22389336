import { type Catalog, type Dependency, type EntryKey, sha256 } from '../../core/index.ts';

/**
 * Stands for the pieces that a dependency names, `pieces <collection> <start> <end>`; undefined for
 * any other dependency.
 * @param printOf Stands for the pieces of an entry.
 */
export function piecesState(
  dependency: Dependency,
  { listed }: Catalog,
  printOf: (key: EntryKey) => string | undefined,
): string | undefined {
  const [kind, name = '', start, end] = dependency.split(' ');
  if (kind !== 'pieces') return undefined;
  const entries = listed.get(name)?.slice(Number(start), Number(end)) ?? [];
  return sha256(entries.map(({ key }) => `${key} ${printOf(key) ?? '-'}\n`).join(''));
}
