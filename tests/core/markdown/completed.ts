import type { LinkResolver } from '../../../core/markdown/body.ts';
import { completeClean, completeHtml, completeText } from '../../../core/markdown/complete.ts';
import { parseBody } from '../../../core/markdown/parse-body.ts';

/** A resolver for tests: every entry exists; its title and addresses show what must be escaped. */
export const resolver: LinkResolver = {
  entry: (key) => `/fiches/${key}/`,
  title: (key) => `Fiche <${key}> & *suite*`,
  summary: (key) => (key.startsWith('steps/') ? 'Un résumé & "autre".' : ''),
  path: (path) => `/site${path}`,
  file: (key) =>
    key === 'documents/absent'
      ? { detail: '' }
      : { href: '/media/y (1).pdf', detail: 'PDF, 12 Ko' },
};

/** Shows the spaces that don't break, which no eye tells apart: `⍽` is wide, `⸱` is narrow. */
export function withVisibleSpaces(text: string): string {
  return text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⸱');
}

/** Everything that a body makes, filled in; problems and links as one line each. */
export function completed(source: string) {
  const { body, problems } = parseBody(source);
  return {
    html: withVisibleSpaces(completeHtml(body.html, resolver)),
    text: withVisibleSpaces(completeText(body.text, resolver)),
    clean: withVisibleSpaces(completeClean(body.clean, resolver)),
    links: body.links.map(({ target, line, column, directive = 'link' }) => {
      const { kind, ...rest } = target;
      return `${line}:${column} ${directive} ${kind} ${Object.values(rest).join(' ')}`;
    }),
    headings: body.headings.map(({ level, id, text }) =>
      withVisibleSpaces(`h${level} #${id} ${text}`),
    ),
    problems: problems.map(
      ({ code, line, column, message, hint }) => `${line}:${column} ${code} ${message} ${hint}`,
    ),
  };
}
