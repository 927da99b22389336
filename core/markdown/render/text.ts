import type { Token } from 'markdown-it';
import { type BodyState, lineText } from '../body-state.ts';
import { readNode, spanOf } from '../directive-span.ts';
import { inlineText } from './inline-text.ts';

const CELL_BREAK = ' ; ';

/** Tokens that end a line. */
const ENDS_LINE = new Set(['paragraph_close', 'heading_close', 'tr_close']);

/** Renders a body's tokens to plain text: one line for each paragraph, item or row, without any markup. */
export function renderText(tokens: readonly Token[], state: BodyState): string {
  const outer: string[] = [];
  let text = '';
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'directive_open') {
      outer.push(text);
      text = '';
    } else if (token.type === 'directive_close') {
      const span = spanOf(token);
      text = (outer.pop() ?? '') + line(span.directive?.text(readNode(span, text)) ?? text);
    } else if (ENDS_LINE.has(token.type)) text = line(text);
    else text += tokenText(token, state, tokens[at + 1]);
  }
  return text.trim();
}

function tokenText(token: Token, state: BodyState, next: Token | undefined): string {
  switch (token.type) {
    case 'inline':
      return inlineText(token.children ?? []);
    case 'th_close':
    case 'td_close':
      return next?.type === 'tr_close' ? '' : CELL_BREAK;
    case 'fence':
    case 'code_block':
      return line(token.content);
    case 'directive_leaf': {
      const span = spanOf(token);
      return line(
        span.directive?.text(readNode(span, '')) ?? lineText(state, span.firstLine).trim(),
      );
    }
    default:
      return '';
  }
}

/** Ends a text by one line feed. */
function line(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
