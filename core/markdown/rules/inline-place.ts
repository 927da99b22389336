import type { Token } from 'markdown-it';
import { type BodyState, lineText } from '../body-state.ts';
import { cellSegments, type Row } from './table-row.ts';

/** An inline token and where it stands: the line where it starts and, in a table, its cell. */
export interface InlinePlace {
  readonly token: Token;
  /** 0-based. */
  readonly line: number;
  /** Absent outside tables; `index` counts the row's cells from 0. */
  readonly cell?: { readonly row: Row; readonly index: number };
}

/** A run of an inline token's content that stands in the source unchanged. */
export interface Segment {
  /** Offset in the content. */
  readonly from: number;
  /** Offset in the source. */
  readonly offset: number;
  /** Line in the source, 0-based. */
  readonly line: number;
}

/** Every inline token of a body with its place. */
export function* inlinePlaces(state: BodyState, tokens: readonly Token[]): Generator<InlinePlace> {
  let row: Row | undefined;
  let index = 0;
  for (const token of tokens) {
    if (token.type === 'tr_open') {
      const line = token.map?.[0] ?? 0;
      row = { line, text: lineText(state, line), offset: state.lineStarts[line] ?? 0 };
      index = 0;
    } else if (token.type === 'table_close') row = undefined;
    else if (token.type === 'inline') {
      if (row === undefined) yield { token, line: token.map?.[0] ?? 0 };
      else yield { token, line: row.line, cell: { row, index: index++ } };
    }
  }
}

/** Where the content of an inline token stands in the source, in order. */
export function segments(state: BodyState, { token, line, cell }: InlinePlace): Segment[] {
  if (cell !== undefined) return cellSegments(cell.row, cell.index, token.content);
  const found: Segment[] = [];
  let from = 0;
  for (const [index, text] of token.content.split('\n').entries()) {
    const trimmed = text.trim();
    const column = Math.max(lineText(state, line + index).lastIndexOf(trimmed), 0);
    const lead = text.length - text.trimStart().length;
    const start = (state.lineStarts[line + index] ?? 0) + column;
    found.push({ from: from + lead, offset: start, line: line + index });
    from += text.length + 1;
  }
  return found;
}

/** The place in the source of an offset in the content. */
export function placeIn(
  found: readonly Segment[],
  at: number,
): { readonly line: number; readonly offset: number } {
  let low = 0;
  let high = found.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((found[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const segment = found[low] ?? { from: 0, offset: 0, line: 0 };
  return { line: segment.line, offset: segment.offset + Math.max(at - segment.from, 0) };
}
