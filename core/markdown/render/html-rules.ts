import type { RendererRule, Token } from 'markdown-it';
import type { LinkTarget } from '../body.ts';
import { escapeHtml } from '../escape.ts';
import type { FootnoteMeta } from '../rules/footnote-tail.ts';
import { inlineText } from './inline-text.ts';

/** A note that a text calls more often than this doesn't lead back to each place. */
const MAX_BACK_LINKS = 20;

/** How the tokens that markdown-it doesn't know, or renders otherwise, become HTML. */
export const HTML_RULES: Readonly<Record<string, RendererRule>> = {
  text: (tokens, at) => escapeHtml(tokens[at]?.content ?? ''),
  code_inline: (tokens, at) => `<code>${escapeHtml(tokens[at]?.content ?? '')}</code>`,
  image: (tokens, at) => image(tokens[at]),
  link_open: (tokens, at) => linkOpen(tokens[at]),
  table_open: (tokens, at) =>
    `<section class="table" aria-label="${escapeHtml(String(tokens[at]?.meta?.name ?? ''))}" tabindex="0">\n<table>\n`,
  table_close: () => '</table>\n</section>\n',
  task_open: (tokens, at) =>
    `<label><input type="checkbox" disabled${tokens[at]?.meta?.done === true ? ' checked' : ''}> `,
  task_close: () => '</label>',
  footnote_ref: (tokens, at) => footnoteCall(metaOf(tokens[at])),
  footnotes_open: () =>
    '<section class="footnotes" aria-label="Notes de bas de page">\n<ol class="footnotes-list">\n',
  footnotes_close: () => '</ol>\n</section>\n',
  footnote_open: (tokens, at) => `<li id="note_${metaOf(tokens[at]).number}">\n`,
  footnote_close: () => '</li>\n',
  footnote_back: (tokens, at) =>
    (tokens[at - 1]?.type === 'inline' ? ' ' : '') + footnoteBack(metaOf(tokens[at])),
};

function metaOf(token: Token | undefined): FootnoteMeta {
  return token?.meta as unknown as FootnoteMeta;
}

function image(token: Token | undefined): string {
  if (token === undefined) return '';
  token.attrSet('alt', inlineText(token.children ?? []));
  token.attrSet('loading', 'lazy');
  token.attrSet('decoding', 'async');
  return `<img${attributes(token)}>`;
}

function linkOpen(token: Token | undefined): string {
  if (token === undefined) return '';
  const target = token.meta?.target as LinkTarget | undefined;
  if (target?.kind === 'external' && /^https?:/i.test(target.url)) {
    token.attrSet('rel', 'noopener external');
  }
  const text = typeof token.meta?.text === 'string' ? escapeHtml(token.meta.text) : '';
  return `<a${attributes(token)}>${text}`;
}

function attributes(token: Token): string {
  let html = '';
  for (const [name, value] of token.attrs ?? []) html += ` ${name}="${escapeHtml(String(value))}"`;
  return html;
}

function footnoteCall({ number, calls }: FootnoteMeta): string {
  return `<sup class="footnote-call"><a href="#note_${number}" id="${callId(number, calls)}" aria-label="Note ${number}">${number}</a></sup>`;
}

function footnoteBack({ number, calls }: FootnoteMeta): string {
  const links: string[] = [];
  for (let call = 1; call <= Math.min(calls, MAX_BACK_LINKS); call += 1) {
    const which = calls > 1 ? ` (${call})` : '';
    links.push(
      `<a class="footnote-back" href="#${callId(number, call)}" aria-label="Retour à l’appel de la note ${number}${which}">↩</a>`,
    );
  }
  return links.join(' ');
}

/** No heading's anchor holds `_`, so that these never meet one. */
function callId(number: number, call: number): string {
  return call === 1 ? `appel_${number}` : `appel_${number}_${call}`;
}
