import type { StateBlock } from 'markdown-it';
import { bodyState } from '../body-state.ts';
import { contentEnd, contentStart, indentOf } from './block-position.ts';

const DEFINITION = /\[\^([^\s[\]^]{1,100})\]:/y;
/** Columns by which the further paragraphs of a footnote are indented. */
const INDENT = 4;

/** Block rule: reads `[^label]: text`, whose further blocks are indented by four columns. */
export function footnoteDefinition(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if (indentOf(state, startLine) >= 4) return false;
  const body = bodyState(state.env);
  // No footnote stands in another; one that isn't indented ends it.
  if (body.inFootnote && indentOf(state, startLine) >= 0) return false;
  DEFINITION.lastIndex = contentStart(state, startLine);
  const label = DEFINITION.exec(state.src)?.[1];
  if (label === undefined || DEFINITION.lastIndex > contentEnd(state, startLine)) return false;
  if (body.footnotes.has(label)) return false;
  if (silent) return true;
  const after = DEFINITION.lastIndex;
  body.footnotes.add(label);
  body.inFootnote = true;
  state.push('footnote_open', 'li', 1).meta = { label };
  insideFootnote(state, startLine, after, () => {
    state.line = startLine;
    state.md.block.tokenize(state, startLine, endLine);
    if (state.line === startLine) state.line = startLine + 1;
  });
  state.push('footnote_close', 'li', -1);
  body.inFootnote = false;
  return true;
}

/** Runs while the first line starts after the label, as the content of a list item does. */
function insideFootnote(state: StateBlock, line: number, after: number, run: () => void): void {
  const { blkIndent, parentType, tight } = state;
  const [bMark = 0, tShift = 0, sCount = 0] = [
    state.bMarks[line],
    state.tShift[line],
    state.sCount[line],
  ];
  state.blkIndent = blkIndent + INDENT;
  state.parentType = 'footnote';
  state.bMarks[line] = after;
  state.tShift[line] = Math.min(state.skipSpaces(after), contentEnd(state, line)) - after;
  state.sCount[line] = state.blkIndent;
  run();
  state.bMarks[line] = bMark;
  state.tShift[line] = tShift;
  state.sCount[line] = sCount;
  state.blkIndent = blkIndent;
  state.parentType = parentType;
  state.tight = tight;
}
