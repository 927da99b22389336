import type { Announcement } from '../announcements.ts';
import { CONTENT_TYPES, contentType, TYPES_BY_PATH } from '../content-type.ts';
import { POLICIES, type Policy, publishedHeaders, UNCHANGING } from '../policies.ts';

/** The configuration of Caddy, to import in the block of a site. */
export function caddyHeaders(
  announced: readonly Announcement[] = [],
  forge: readonly string[] = [],
): string {
  const types = Object.entries(CONTENT_TYPES).map(([extension, type]) =>
    typed(`type_${extension}`, byExtension(extension), type),
  );
  const exact = Object.entries(TYPES_BY_PATH).map(([path, type]) =>
    typed(`type_${path.replace(/[^a-z]+/g, '_')}`, [`path /${path}`], type),
  );
  return [
    ...POLICIES.map((policy) => zone(policy, forge)),
    ...announced.map(announcement),
    `@unchanging path_regexp ${UNCHANGING}`,
    'header @unchanging Cache-Control "public, max-age=31536000, immutable"',
    ...types,
    ...exact,
    'handle_errors {',
    ...missing('problem', 'path /api/v1/*', '/api/v1/404.json', [
      `header Content-Type ${quoted(contentType('api/v1/404.json'))}`,
    ]),
    ...missing('page', 'not path /api/v1/*', '/404.html', []),
    '}',
    '',
  ].join('\n');
}

/** Added to what the zone of the API sends. */
function announcement({ name, pattern, headers }: Announcement): string {
  const sent = Object.entries(headers).map(([header, value]) => `  ${header} "${value}"`);
  const matcher = `@deprecated_${name.replaceAll('-', '_')}`;
  return [`${matcher} path_regexp ${pattern}`, `header ${matcher} {`, ...sent, '}'].join('\n');
}

function zone(policy: Policy, forge: readonly string[]): string {
  const { name, pattern } = policy;
  const others = POLICIES.flatMap((other) => other.pattern ?? []);
  const matchers =
    pattern === undefined
      ? others.map((other) => `  not path_regexp ${other}`)
      : [`  path_regexp ${pattern}`];
  const headers = Object.entries(publishedHeaders(policy, forge)).map(
    ([header, value]) => `  ${header} "${value}"`,
  );
  return [`@${name} {`, ...matchers, '}', `header @${name} {`, ...headers, '}'].join('\n');
}

/** What answers for the absent files under some addresses, in the words of every Caddy 2. */
function missing(
  name: string,
  under: string,
  file: string,
  directives: readonly string[],
): string[] {
  return [
    `  @${name} {`,
    '    expression {http.error.status_code} == 404',
    `    ${under}`,
    '  }',
    `  handle @${name} {`,
    ...[...directives, `rewrite * ${file}`, 'file_server'].map((line) => `    ${line}`),
    '  }',
  ];
}

/** Files of an extension but those whose type is their own: Caddy would let the extension's win. */
function byExtension(extension: string): string[] {
  const others = Object.keys(TYPES_BY_PATH).filter((path) => path.endsWith(`.${extension}`));
  return [`path *.${extension}`, ...others.map((path) => `not path /${path}`)];
}

function typed(name: string, matchers: readonly string[], type: string): string {
  const lines = matchers.map((matcher) => `  ${matcher}`);
  return [`@${name} {`, ...lines, '}', `header @${name} Content-Type ${quoted(type)}`].join('\n');
}

function quoted(type: string): string {
  return type.includes('"') ? `\`${type}\`` : `"${type}"`;
}
