import type { StateBlock } from 'markdown-it';
import { type BodyState, bodyState } from '../body-state.ts';
import { readDirectiveLine } from '../directive-line.ts';
import type { DirectiveSpan } from '../directive-span.ts';
import { DIRECTIVES } from '../directives/index.ts';
import { blockStart, contentEnd, contentStart, indentOf } from './block-position.ts';
import { closeDirective } from './directive-close.ts';
import { checkContent, makeSpan, reportUnclosed } from './directive-open.ts';

const COLON = 58;

/** Block rule: reads `::leaf` lines, and `:::container` … `:::` with the blocks in it. */
export function directiveRule(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const start = contentStart(state, startLine);
  if (state.src.charCodeAt(start) !== COLON || state.src.charCodeAt(start + 1) !== COLON)
    return false;
  if (indentOf(state, startLine) >= 4) return false;
  const text = state.src.slice(start, contentEnd(state, startLine)).trimEnd();
  const line = readDirectiveLine(text, (name) => DIRECTIVES.has(name));
  if (line === undefined) return false;
  if (silent) return true;
  const body = bodyState(state.env);
  if (line.kind === 'close') {
    closeDirective(state, body, { colons: line.colons, line: startLine, endLine });
    return true;
  }
  const span = makeSpan(body, line, { line: startLine, start });
  body.spans.push(span);
  const isLeaf = span.kind === 'leaf';
  if (isLeaf) readLeaf(state, span, startLine);
  else readContainer(state, span, line.colons, endLine);
  span.contentStarts = lineStarts(state, span);
  return true;
}

function readLeaf(state: StateBlock, span: DirectiveSpan, line: number): void {
  const token = state.push('directive_leaf', '', 0);
  token.map = [line, line + 1];
  token.meta = { span };
  state.line = line + 1;
  span.contentEnd = state.line;
  span.endLine = state.line;
}

function readContainer(
  state: StateBlock,
  span: DirectiveSpan,
  colons: number,
  endLine: number,
): void {
  const body: BodyState = bodyState(state.env);
  const from = state.tokens.length;
  const opening = state.push('directive_open', '', 1);
  const map: [number, number] = [span.firstLine, span.firstLine + 1];
  opening.map = map;
  opening.meta = { span };
  const frame: BodyState['open'][number] = {
    name: span.name,
    colons,
    level: state.level,
    children: 0,
  };
  const parentType = state.parentType;
  body.open.push(frame);
  state.parentType = 'directive';
  state.line = span.firstLine + 1;
  state.md.block.tokenize(state, state.line, endLine);
  state.parentType = parentType;
  body.open.pop();
  if (frame.ending === undefined || !frame.ending.own) reportUnclosed(body, span);
  span.contentEnd = frame.ending?.line ?? state.line;
  span.endLine = frame.ending?.own ? frame.ending.line + 1 : span.contentEnd;
  state.line = span.endLine;
  map[1] = span.endLine;
  checkContent(body, span, state.tokens, from + 1);
  state.push('directive_close', '', -1).meta = { span };
}

/** Kept now, since markdown-it forgets where lists and quotes start their lines. */
function lineStarts(state: StateBlock, span: DirectiveSpan): number[] {
  const starts: number[] = [];
  for (let line = span.firstLine; line < span.endLine; line += 1)
    starts.push(blockStart(state, line));
  return starts;
}
