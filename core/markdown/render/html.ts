import type { MarkdownIt, Token } from 'markdown-it';
import { type BodyState, lineText } from '../body-state.ts';
import { type DirectiveSpan, readNode, spanOf } from '../directive-span.ts';
import { escapeHtml } from '../escape.ts';

/** Colours the code of a fenced block: returns escaped HTML, or undefined to leave the code as it is. */
export type Highlight = (code: string, language: string) => string | undefined;

/** What rendering needs beside the tokens. */
export interface HtmlContext {
  readonly md: MarkdownIt;
  readonly state: BodyState;
  readonly highlight?: Highlight | undefined;
}

/** Renders a body's tokens to HTML; directives get what they contain already rendered. */
export function renderHtml(tokens: Token[], context: HtmlContext): string {
  const outer: string[][] = [];
  let html: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'directive_open') {
      outer.push(html);
      html = [];
    } else if (token.type === 'directive_close') {
      const inner = directiveHtml(spanOf(token), html.join(''));
      html = outer.pop() ?? [];
      html.push(inner);
    } else html.push(tokenHtml(tokens, at, token, context));
  }
  return html.join('');
}

function tokenHtml(tokens: Token[], at: number, token: Token, context: HtmlContext): string {
  const { md, state } = context;
  switch (token.type) {
    case 'inline':
      return md.renderer.renderInline(token.children ?? [], md.options, state);
    case 'fence':
    case 'code_block':
      return codeHtml(token, context.highlight);
    case 'directive_leaf':
      return leafHtml(spanOf(token), state);
    default: {
      const rule = md.renderer.rules[token.type];
      return rule === undefined
        ? md.renderer.renderToken(tokens, at, md.options)
        : rule(tokens, at, md.options, state, md.renderer);
    }
  }
}

function directiveHtml(span: DirectiveSpan, inner: string): string {
  return span.directive?.html(readNode(span, inner)) ?? inner;
}

/** A leaf that can't be rendered is shown as it is written, so that a preview shows what to correct. */
function leafHtml(span: DirectiveSpan, state: BodyState): string {
  return span.directive === undefined
    ? `<p>${escapeHtml(lineText(state, span.firstLine).trim())}</p>\n`
    : directiveHtml(span, '');
}

function codeHtml(token: Token, highlight: Highlight | undefined): string {
  const language = /^[\w+#.-]+/.exec(token.info.trim())?.[0];
  const code = (language && highlight?.(token.content, language)) || escapeHtml(token.content);
  const attribute = language === undefined ? '' : ` class="language-${escapeHtml(language)}"`;
  return `<pre><code${attribute}>${code}</code></pre>\n`;
}
