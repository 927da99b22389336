import type { StateCore, Token } from 'markdown-it';
import { type Edge, typographyBetween } from '../typography.ts';

/** Core rule: French typography on the running text, never on code or addresses. */
export function typographyRule(state: StateCore): void {
  for (const { type, children } of state.tokens) {
    if (type === 'inline' && children !== null) correct(children);
  }
}

function correct(tokens: readonly Token[]): void {
  let inAutolink = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.type === 'link_open') inAutolink = token.info === 'auto';
    else if (token.type === 'link_close') inAutolink = false;
    else if (token.type === 'image' && token.children !== null) correct(token.children);
    else if (token.type === 'text' && !inAutolink) {
      token.content = typographyBetween(token.content, edge(tokens, at, -1), edge(tokens, at, 1));
    }
  }
}

/** What stands beside a text: a letter for any other inline content, nothing at an end. */
function edge(tokens: readonly Token[], at: number, step: 1 | -1): Edge {
  for (let index = at + step; index >= 0 && index < tokens.length; index += step) {
    const token = tokens[index];
    if (token?.type === 'text' && token.content !== '') return textEdge(token.content, step);
    if (token?.type === 'softbreak' || token?.type === 'hardbreak') return '';
    if (token?.nesting === 0 && token.type !== 'text') return 'a';
  }
  return '';
}

function textEdge(text: string, step: 1 | -1): Edge {
  const beside = step > 0 ? text.charAt(0) : text.slice(-1);
  if (/\d/.test(beside)) return '0';
  return /[\p{L}\p{M})»”"…]/u.test(beside) ? 'a' : '';
}
