import type { StateCore, Token } from 'markdown-it';
import { inlineText } from '../render/inline-text.ts';
import { UniqueNames } from '../slug.ts';
import { typography } from '../typography.ts';

/** Core rule: names tables by their head, and says by classes and scopes what markdown-it says by styles. */
export function tablesRule(state: StateCore): void {
  const names = new UniqueNames((name, count) => `${name} (${count})`);
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === 'table_open')
      token.meta = { name: names.take(tableName(state.tokens, index)) };
    else if (token.type === 'th_open') headCell(state.tokens, index);
    if (token.type === 'th_open' || token.type === 'td_open') align(token);
  }
}

/** «Tableau : Phase, Durée»: the first cells of the head that say something. */
function tableName(tokens: readonly Token[], from: number): string {
  const cells: string[] = [];
  for (let at = from + 1; at < tokens.length && tokens[at]?.type !== 'thead_close'; at += 1) {
    const text = inlineText(tokens[at]?.children ?? []).trim();
    if (text !== '' && cells.length < 3) cells.push(text);
  }
  return cells.length === 0 ? 'Tableau' : typography(`Tableau : ${cells.join(', ')}`);
}

/** A head cell names its column; an empty one can't, and is a plain cell. */
function headCell(tokens: readonly Token[], index: number): void {
  const opening = tokens[index];
  const closing = tokens[index + 2];
  if (opening === undefined || closing === undefined) return;
  if (inlineText(tokens[index + 1]?.children ?? []).trim() === '') {
    opening.tag = 'td';
    closing.tag = 'td';
  } else opening.attrSet('scope', 'col');
}

function align(token: Token): void {
  const style = token.attrGet('style');
  if (style === null) return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
  token.attrSet('class', `align-${String(style).slice('text-align:'.length)}`);
}
