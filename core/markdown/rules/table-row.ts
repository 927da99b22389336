import type { Segment } from './inline-place.ts';

/** A row of a table in the source. */
export interface Row {
  /** 0-based. */
  readonly line: number;
  readonly text: string;
  /** Offset of the line's start in the source. */
  readonly offset: number;
  /** Columns where the text between two bars starts; found when first needed. */
  starts?: readonly number[];
}

/** What may stand before the first bar of a row that starts with one: marks of quotes and lists. */
const MARKS = /^[\s>*+\-\d.)]*$/;

/** Where a cell's content stands in its row; `\|` was read as `|`, so that each starts a new segment. */
export function cellSegments(row: Row, index: number, content: string): Segment[] {
  row.starts ??= startsOf(row.text);
  const first = row.starts[1] ?? 0;
  const bars = MARKS.test(row.text.slice(0, Math.max(first - 1, 0))) ? 1 : 0;
  let column = row.starts[index + bars] ?? 0;
  const found: Segment[] = [];
  let from = 0;
  for (const part of content.split('|')) {
    column = Math.max(row.text.indexOf(part, column), 0);
    found.push({ from, offset: row.offset + column, line: row.line });
    from += part.length + 1;
    column += part.length + 1;
  }
  return found;
}

/** Columns after each bar that no backslash precedes, as markdown-it splits rows. */
function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
    if (text[at - 1] !== '\\') starts.push(at + 1);
  }
  return starts;
}
