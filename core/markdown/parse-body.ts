import type { Body } from './body.ts';
import type { BodyProblem, Finding } from './body-problem.ts';
import { type BodyState, newBodyState, report } from './body-state.ts';
import { parser } from './parser.ts';
import { PLACEHOLDER_CHARACTER, PLACEHOLDER_CHARACTERS } from './placeholder.ts';
import { renderClean } from './render/clean.ts';
import { type Highlight, renderHtml } from './render/html.ts';
import { renderText } from './render/text.ts';

export type { BodyProblem } from './body-problem.ts';
export type { Highlight } from './render/html.ts';

const CONTROL_CHARACTER: Finding = {
  code: 'forbidden-character',
  message: 'Un caractère de contrôle invisible se trouve ici.',
  hint: 'Effacez-le, puis retapez le mot.',
};

/** A parsed body, with everything that is wrong in it in the order of its lines. */
export interface ParsedBody {
  readonly body: Body;
  readonly problems: readonly BodyProblem[];
}

/**
 * Parses a Markdown body once, and renders it to HTML, plain text and clean Markdown.
 * Never throws; what it refuses is shown as text and told as a problem.
 */
export function parseBody(
  source: string,
  options: { readonly highlight?: Highlight } = {},
): ParsedBody {
  const state = newBodyState(source.replace(/\r\n?/g, '\n').replace(/\0/g, '\ufffd'));
  const readable = withoutPlaceholders(state);
  const tokens = parser.parse(readable.source, readable);
  const body = {
    source,
    html: renderHtml(tokens, { md: parser, state: readable, highlight: options.highlight }),
    text: renderText(tokens, readable),
    clean: renderClean(readable),
    links: readable.links.sort((a, b) => a.line - b.line || a.column - b.column),
    headings: readable.headings,
  };
  return {
    body,
    problems: readable.problems.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** Replaces the characters that only placeholders may hold, and tells the first place on each line. */
function withoutPlaceholders(state: BodyState): BodyState {
  if (!PLACEHOLDER_CHARACTER.test(state.source)) return state;
  for (const [index, text] of state.source.split('\n').entries()) {
    const column = text.search(PLACEHOLDER_CHARACTER) + 1;
    if (column > 0) report(state, CONTROL_CHARACTER, { line: index + 1, column });
  }
  return { ...state, source: state.source.replace(PLACEHOLDER_CHARACTERS, '\ufffd') };
}
