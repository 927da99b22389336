import type { Announcement } from '../announcements.ts';
import { CONTENT_TYPES, TYPES_BY_PATH } from '../content-type.ts';
import { POLICIES, publishedHeaders, UNCHANGING } from '../policies.ts';

/** A header with its value under each policy; `''` where the policy doesn't send it. */
interface Sent {
  readonly name: string;
  readonly values: readonly string[];
}

/** The configuration of nginx: maps for its `http` block, then what goes into the site's `server`. */
export function nginxHeaders(
  announced: readonly Announcement[] = [],
  forge: readonly string[] = [],
): string {
  const headers = sentHeaders(forge);
  const added = [...new Set(announced.flatMap((one) => Object.keys(one.headers)))].sort();
  return [
    '# 1. Dans le bloc http.',
    ...headers.filter(differs).map(map),
    ...added.map((name) => announcedMap(name, announced)),
    `map $uri $reperes_cache {\n  "~${UNCHANGING}" "public, max-age=31536000, immutable";\n  default "no-cache";\n}`,
    '',
    '# 2. Dans le bloc server.',
    ...headers.map(addition),
    ...added.map((name) => `add_header ${name} ${variable(name)} always;`),
    'add_header Cache-Control $reperes_cache;',
    'types {',
    ...Object.entries(CONTENT_TYPES).map(([extension, type]) => `  "${type}" ${extension};`),
    '}',
    ...Object.entries(TYPES_BY_PATH).map(
      ([path, type]) => `location = /${path} { types { } default_type ${quoted(type)}; }`,
    ),
    'error_page 404 /404.html;',
    'location ^~ /api/v1/ { error_page 404 /api/v1/404.json; }',
    '',
  ].join('\n');
}

function sentHeaders(forge: readonly string[]): Sent[] {
  const all = POLICIES.map((policy) => publishedHeaders(policy, forge));
  const names = [...new Set(all.flatMap(Object.keys))].sort();
  return names.map((name) => ({ name, values: all.map((headers) => headers[name] ?? '') }));
}

function differs({ values }: Sent): boolean {
  return new Set(values).size > 1;
}

/** A header whose map gives nothing isn't sent. */
function addition(header: Sent): string {
  const value = differs(header) ? variable(header.name) : `"${header.values[0]}"`;
  return `add_header ${header.name} ${value} always;`;
}

function map({ name, values }: Sent): string {
  const lines = POLICIES.map(({ pattern }, index) => {
    const key = pattern === undefined ? 'default' : `"~${pattern.replaceAll('\\', '\\\\')}"`;
    return `  ${key} "${values[index]}";`;
  });
  return [`map $uri ${variable(name)} {`, ...lines, '}'].join('\n');
}

/** What only the files of collections that will go send. */
function announcedMap(name: string, announced: readonly Announcement[]): string {
  const lines = announced.flatMap(({ pattern, headers }) =>
    headers[name] === undefined ? [] : [`  "~${pattern}" "${headers[name]}";`],
  );
  return [`map $uri ${variable(name)} {`, ...lines, '  default "";', '}'].join('\n');
}

function variable(name: string): string {
  return `$reperes_${name.toLowerCase().replaceAll('-', '_')}`;
}

function quoted(type: string): string {
  return type.includes('"') ? `'${type}'` : `"${type}"`;
}
