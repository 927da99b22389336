import type { StateBlock } from 'markdown-it';
import type { Finding } from '../body-problem.ts';
import { bodyState, positionOn, report } from '../body-state.ts';
import { blockStart, contentStart, indentOf } from './block-position.ts';

/** Depth of blocks, as markdown-it counts it (a list item counts for two), beyond which all is plain text. */
const MAX_DEPTH = 60;
/** Containers in each other beyond which all is plain text: each adds its marks to the lines in it. */
const MAX_CONTAINERS = 10;

const TOO_DEEP: Finding = {
  code: 'markdown-depth',
  message: 'Trop de listes, de citations ou de blocs sont imbriqués.',
  hint: 'Remontez ce passage d’un ou de plusieurs niveaux.',
};

/**
 * Block rule: refuses blocks nested too deep. markdown-it would drop their text in silence;
 * here it stays as a paragraph, and the editor is told once.
 */
export function depthRule(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if (silent) return false;
  const body = bodyState(state.env);
  if (state.level < MAX_DEPTH && body.open.length <= MAX_CONTAINERS) return false;
  if (!body.tooDeep)
    report(body, TOO_DEEP, positionOn(body, startLine, contentStart(state, startLine)));
  body.tooDeep = true;
  let line = startLine + 1;
  while (line < endLine && !state.isEmpty(line) && indentOf(state, line) >= 0) line += 1;
  const text = state.src.slice(blockStart(state, startLine), state.eMarks[line - 1]);
  state.push('paragraph_open', 'p', 1).map = [startLine, line];
  const inline = state.push('inline', '', 0);
  inline.map = [startLine, line];
  inline.content = text.trim();
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
  state.line = line;
  return true;
}
