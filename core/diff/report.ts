import { compareText } from '../diagnostic/diagnostic.ts';
import { compareTypes } from './compare-types.ts';
import { type Difference, highestLevel, type Level } from './difference.ts';
import type { Snapshot } from './snapshot.ts';
import { isAtLeast, isInChangelog, nextVersion } from './version.ts';

/** What a change does to those who read the API, and whether it was announced. */
export interface DiffReport {
  readonly level: Level;
  /** Version of the data before and now, and the lowest that would tell of the differences. */
  readonly version: { readonly before: string; readonly after: string; readonly expected: string };
  /** True when there is no break, or when version and CHANGELOG tell of it. */
  readonly announced: boolean;
  /** What an announcement lacks: a higher version, or a title in CHANGELOG.md that names it. */
  readonly missing: readonly ('version' | 'changelog')[];
  /** Breaks first, then additions, then changes; each by collection. */
  readonly differences: readonly Difference[];
}

const KINDS: readonly Difference['kind'][] = ['break', 'addition', 'change'];

/** Compares two snapshots. `changelog` is the text of CHANGELOG.md, `""` when there is none. */
export function diffReport(before: Snapshot, after: Snapshot, changelog: string): DiffReport {
  const differences = compareTypes(before.types, after.types).sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(a.collection, b.collection),
  );
  const level = highestLevel(differences);
  const expected = nextVersion(before.version, level);
  const missing = level === 'major' ? missingAnnouncement(after.version, expected, changelog) : [];
  return {
    level,
    version: { before: before.version, after: after.version, expected },
    announced: missing.length === 0,
    missing,
    differences,
  };
}

function missingAnnouncement(
  version: string,
  expected: string,
  changelog: string,
): ('version' | 'changelog')[] {
  const isRaised = isAtLeast(version, expected);
  const isTold = isInChangelog(changelog, isRaised ? version : expected);
  return [...(isRaised ? [] : ['version' as const]), ...(isTold ? [] : ['changelog' as const])];
}
