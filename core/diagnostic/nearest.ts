import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to what was written, for «Vouliez-vous dire … ?».
 * Absent when none is near: more than a third of the letters would have to change.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.slice(0, 80).toLowerCase();
  let best: string | undefined;
  let least = Math.min(wanted.length, Math.ceil(wanted.length / 3) + 1);
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

/** «Vouliez-vous dire « x » ?», or the fallback when nothing is near. */
export function suggest(written: string, candidates: Iterable<string>, fallback: string): string {
  const found = nearest(written, candidates);
  return found === undefined ? fallback : `Vouliez-vous dire « ${found} » ?`;
}
