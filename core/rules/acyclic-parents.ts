import type { EntryKey } from '../catalog/entry.ts';
import { parentOf } from '../catalog/paths.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import type { Finding, Rule } from './rule.ts';

/** A page that stands under itself would have no address. */
export const rule: Rule = {
  code: 'cycle',
  description: 'Une entrée n’est pas sa propre ascendante.',
  check: ({ entries }) => {
    const findings: Finding[] = [];
    for (const entry of entries.values()) {
      const cycle = cycleFrom(entry, entries);
      if (cycle === undefined) continue;
      findings.push({
        entry,
        pointer: '/parent',
        message: `« ${entry.title} » est rangée sous elle-même : ${cycle.join(' → ')}.`,
        hint: 'Choisissez un autre parent, ou retirez-le.',
      });
    }
    return findings;
  },
};

function cycleFrom(
  entry: ReadEntry,
  entries: ReadonlyMap<EntryKey, ReadEntry>,
): readonly string[] | undefined {
  const way = [entry.id];
  const seen = new Set<EntryKey>([entry.key]);
  for (
    let above = parentOf(entry, entries);
    above !== undefined;
    above = parentOf(above, entries)
  ) {
    way.push(above.id);
    if (above.key === entry.key) return way;
    if (seen.has(above.key)) return undefined;
    seen.add(above.key);
  }
  return undefined;
}
