import type { Diagnostic, Position, Problem } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';

/** A problem at an offset of a text, before anyone has counted its lines. */
export interface Fault extends Problem {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** Where an offset stands; offsets past the end stand at the end. */
export type PositionAt = (offset: number) => Position;

/** More than this and the rest of the list would only hide what comes first. */
export const MOST_FAULTS = 100;

/** Gives faults their places: sorted, the same fault told once, a hundred at most. */
export function locateFaults(
  faults: readonly Fault[],
  file: string,
  positionAt: PositionAt,
): Diagnostic[] {
  const told = new Set<string>();
  const unique = [...faults]
    .sort((a, b) => a.offset - b.offset)
    .filter((fault) => {
      const key = `${fault.offset} ${fault.code} ${fault.message}`;
      return !told.has(key) && told.add(key);
    });
  return unique.slice(0, MOST_FAULTS).map((fault) => locate(fault, file, positionAt(fault.offset)));
}
