import type { Token } from 'markdown-it';
import { type BodyState, lineText } from '../body-state.ts';
import { readNode, spanOf } from '../directive-span.ts';
import { inlineText } from './inline-text.ts';

const CELL_BREAK = ' ; ';

/** Tokens that end a line. */
const ENDS_LINE = new Set(['paragraph_close', 'heading_close', 'tr_close']);

/** Renders a body's tokens to plain text: one line for each paragraph, item or row, without any markup. */
export function renderText(tokens: readonly Token[], state: BodyState): string {
  const outer: Lines[] = [];
  let lines = new Lines();
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'directive_open') {
      outer.push(lines);
      lines = new Lines();
    } else if (token.type === 'directive_close') {
      const span = spanOf(token);
      const inner = lines.text;
      lines = outer.pop() ?? new Lines();
      lines.add(span.directive?.text(readNode(span, inner)) ?? inner);
      lines.end();
    } else if (ENDS_LINE.has(token.type)) lines.end();
    else lines.add(tokenText(token, state, tokens[at + 1]));
  }
  return lines.text.trim();
}

/** Text that grows; whether its last line has ended is kept, since asking a long text costs its length. */
class Lines {
  text = '';
  private ended = true;

  add(part: string): void {
    if (part === '') return;
    this.text += part;
    this.ended = part.endsWith('\n');
  }

  /** Ends the last line, unless it has ended. */
  end(): void {
    if (!this.ended) this.add('\n');
  }
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
      return lineOf(token.content);
    case 'directive_leaf': {
      const span = spanOf(token);
      return lineOf(
        span.directive?.text(readNode(span, '')) ?? lineText(state, span.firstLine).trim(),
      );
    }
    default:
      return '';
  }
}

/** Ends a text by one line feed. */
function lineOf(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
