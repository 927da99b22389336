import type { PositionAt } from './fault.ts';

/** Counts the lines of a text once it is first asked for a place. Lines end with a line feed. */
export function positionsOf(text: string): PositionAt {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const wanted = Math.max(0, Math.min(offset, text.length));
    const line = lastAtOrBefore(starts, wanted);
    return { line: line + 1, column: wanted - (starts[line] ?? 0) + 1 };
  };
}

/** The line of one offset, for when a single place is wanted and nothing need be kept. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last start that isn't past the offset. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
