import type { LinkResolver } from './body.ts';
import type { DirectiveFill } from './directive.ts';
import { DIRECTIVES } from './directives/index.ts';
import { escapeDestination, escapeHtml, escapeMarkdown } from './escape.ts';
import { PLACEHOLDERS } from './placeholder.ts';
import { typography } from './typography.ts';

/** How each format takes what the resolver says. */
interface Format {
  readonly name: keyof DirectiveFill;
  readonly text: (text: string) => string;
  readonly address: (address: string) => string;
}

const HTML: Format = { name: 'html', text: escapeHtml, address: escapeHtml };
const TEXT: Format = { name: 'text', text: String, address: String };
const CLEAN: Format = { name: 'clean', text: escapeMarkdown, address: escapeDestination };

/** Fills in a body's HTML; titles and addresses are escaped. */
export function completeHtml(html: string, resolver: LinkResolver): string {
  return complete(html, readable(resolver), HTML);
}

/** Fills in a body's plain text. */
export function completeText(text: string, resolver: LinkResolver): string {
  return complete(text, readable(resolver), TEXT);
}

/** Fills in a body's clean Markdown. */
export function completeClean(clean: string, resolver: LinkResolver): string {
  return complete(clean, resolver, CLEAN);
}

/** The same resolver, with French typography in what readers see. */
function readable(resolver: LinkResolver): LinkResolver {
  return {
    entry: (key) => resolver.entry(key),
    path: (path) => resolver.path(path),
    title: (key) => typography(resolver.title(key)),
    summary: (key) => typography(resolver.summary(key)),
    file: (key) => {
      const file = resolver.file(key);
      return { ...file, detail: typography(file.detail) };
    },
  };
}

function complete(rendered: string, resolver: LinkResolver, format: Format): string {
  return rendered.replace(PLACEHOLDERS, (_match, kind: string, argument: string) => {
    const value = decodeURI(argument);
    switch (kind) {
      case 'entry':
        return format.address(resolver.entry(value));
      case 'path':
        return format.address(resolver.path(value));
      case 'title':
        return format.text(resolver.title(value));
      default:
        return DIRECTIVES.get(kind)?.fill?.[format.name](value, resolver) ?? '';
    }
  });
}
