import type { StateBlock } from 'markdown-it';

/** Offset of a line's first character that isn't a space, after the marks of quotes around it. */
export function contentStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

/** Offset of a line's end. */
export function contentEnd(state: StateBlock, line: number): number {
  return state.eMarks[line] ?? 0;
}

/** Columns by which a line is indented inside the list or quote that it stands in. */
export function indentOf(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

/** Offset where a line's content starts once the indentation of the lists around it is taken off. */
export function blockStart(state: StateBlock, line: number): number {
  const first = contentStart(state, line);
  const extra = Math.min(Math.max(indentOf(state, line), 0), state.tShift[line] ?? 0);
  const from = first - extra;
  return /^[ ]*$/.test(state.src.slice(from, first)) ? from : first;
}
