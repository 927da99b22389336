import { patternUnder, type SiteHeaders } from '../addressed.ts';
import type { Announcement } from '../announcements.ts';
import { CONTENT_TYPES, contentType, TYPES_BY_PATH } from '../content-type.ts';
import { POLICIES, type Policy, publishedHeaders, UNCHANGING } from '../policies.ts';

/** The configuration of Caddy, to import in the block of a site. */
export function caddyHeaders({
  prefix = '',
  announced = [],
  forge = [],
}: SiteHeaders = {}): string {
  const types = Object.entries(CONTENT_TYPES).map(([extension, type]) =>
    typed(`type_${extension}`, byExtension(extension, prefix), type),
  );
  const exact = Object.entries(TYPES_BY_PATH).map(([path, type]) =>
    typed(`type_${path.replace(/[^a-z]+/g, '_')}`, [`path ${prefix}/${path}`], type),
  );
  const api = `path ${prefix}/api/v1/*`;
  return [
    ...POLICIES.map((policy) => zone(policy, forge, prefix)),
    ...announced.map((one) => announcement(one, prefix)),
    `@unchanging path_regexp ${patternUnder(prefix, UNCHANGING)}`,
    'header @unchanging Cache-Control "public, max-age=31536000, immutable"',
    ...types,
    ...exact,
    'handle_errors {',
    ...missing('problem', [api], prefix, 'api/v1/404.json'),
    ...missing('page', [...ofSite(prefix), `not ${api}`], prefix, '404.html'),
    '}',
    '',
  ].join('\n');
}

/** Added to what the zone of the API sends. */
function announcement({ name, pattern, headers }: Announcement, prefix: string): string {
  const sent = Object.entries(headers).map(([header, value]) => `  ${header} "${value}"`);
  const matcher = `@deprecated_${name.replaceAll('-', '_')}`;
  return [
    `${matcher} path_regexp ${patternUnder(prefix, pattern)}`,
    `header ${matcher} {`,
    ...sent,
    '}',
  ].join('\n');
}

/** Beside a site under a prefix, what else the host publishes keeps its own headers and types. */
function ofSite(prefix: string): string[] {
  return prefix === '' ? [] : [`path_regexp ${patternUnder(prefix, '^/')}`];
}

function zone(policy: Policy, forge: readonly string[], prefix: string): string {
  const { name, pattern } = policy;
  const under = (own: string) => `path_regexp ${patternUnder(prefix, own)}`;
  const others = POLICIES.flatMap((other) => other.pattern ?? []);
  const matchers =
    pattern === undefined
      ? [...ofSite(prefix), ...others.map((other) => `not ${under(other)}`)]
      : [under(pattern)];
  const headers = Object.entries(publishedHeaders(policy, forge)).map(
    ([header, value]) => `  ${header} "${value}"`,
  );
  const lines = matchers.map((matcher) => `  ${matcher}`);
  return [`@${name} {`, ...lines, '}', `header @${name} {`, ...headers, '}'].join('\n');
}

/**
 * What answers for the absent files under some addresses, in the words of every Caddy 2: in place of
 * what the address alone has promised, the type of the answer and no year in a cache.
 */
function missing(
  name: string,
  matchers: readonly string[],
  prefix: string,
  file: string,
): string[] {
  const directives = [
    `header Content-Type ${quoted(contentType(file))}`,
    'header -Cache-Control',
    `rewrite * ${prefix}/${file}`,
    'file_server',
  ];
  return [
    `  @${name} {`,
    '    expression {http.error.status_code} == 404',
    ...matchers.map((matcher) => `    ${matcher}`),
    '  }',
    `  handle @${name} {`,
    ...directives.map((line) => `    ${line}`),
    '  }',
  ];
}

/** Files of an extension but those whose type is their own: Caddy would let the extension's win. */
function byExtension(extension: string, prefix: string): string[] {
  const others = Object.keys(TYPES_BY_PATH).filter((path) => path.endsWith(`.${extension}`));
  return [
    ...ofSite(prefix),
    `path *.${extension}`,
    ...others.map((path) => `not path ${prefix}/${path}`),
  ];
}

function typed(name: string, matchers: readonly string[], type: string): string {
  const lines = matchers.map((matcher) => `  ${matcher}`);
  return [`@${name} {`, ...lines, '}', `header @${name} Content-Type ${quoted(type)}`].join('\n');
}

function quoted(type: string): string {
  return type.includes('"') ? `\`${type}\`` : `"${type}"`;
}
