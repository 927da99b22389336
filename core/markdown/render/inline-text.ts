import type { Token } from 'markdown-it';

/** The plain text of inline tokens: replacement texts for images, no calls of footnotes. */
export function inlineText(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += tokenText(token);
  return text;
}

function tokenText(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'code_inline':
      return token.content;
    case 'image':
      return inlineText(token.children ?? []);
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return '\n';
    case 'task_open':
      return token.meta?.done === true ? '☑ ' : '☐ ';
    case 'link_open':
      return typeof token.meta?.text === 'string' ? token.meta.text : '';
    default:
      return '';
  }
}
