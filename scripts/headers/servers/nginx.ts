import { patternUnder, type SiteHeaders } from '../addressed.ts';
import type { Announcement } from '../announcements.ts';
import { CONTENT_TYPES, TYPES_BY_PATH } from '../content-type.ts';
import { POLICIES, publishedHeaders, UNCHANGING } from '../policies.ts';

/** A header with its value under each policy; `''` where the policy doesn't send it. */
interface Sent {
  readonly name: string;
  readonly values: readonly string[];
}

/** The configuration of nginx: maps for its `http` block, then what goes into the site's `server`. */
export function nginxHeaders({
  prefix = '',
  announced = [],
  forge = [],
}: SiteHeaders = {}): string {
  const headers = sentHeaders(forge);
  const added = [...new Set(announced.flatMap((one) => Object.keys(one.headers)))].sort();
  return [
    '# 1. Dans le bloc http.',
    ...headers.filter(differs).map((header) => map(header, prefix)),
    ...added.map((name) => announcedMap(name, announced, prefix)),
    `map $uri $reperes_cache {\n  "~${patternUnder(prefix, UNCHANGING)}" "public, max-age=31536000, immutable";\n  default "no-cache";\n}`,
    '',
    '# 2. Dans le bloc server.',
    ...inLocation(prefix, [
      ...headers.map(addition),
      ...added.map((name) => `add_header ${name} ${variable(name)} always;`),
      'add_header Cache-Control $reperes_cache;',
      ...served(prefix),
    ]),
    '',
  ].join('\n');
}

/** The type of each file, and what answers for the absent ones. */
function served(prefix: string): string[] {
  return [
    'types {',
    ...Object.entries(CONTENT_TYPES).map(([extension, type]) => `  "${type}" ${extension};`),
    '}',
    ...Object.entries(TYPES_BY_PATH).map(
      ([path, type]) => `location = ${prefix}/${path} { types { } default_type ${quoted(type)}; }`,
    ),
    `error_page 404 ${prefix}/404.html;`,
    `location ^~ ${prefix}/api/v1/ { error_page 404 ${prefix}/api/v1/404.json; }`,
  ];
}

/** Beside a site under a prefix, what else the host publishes keeps its own headers and types. */
function inLocation(prefix: string, lines: readonly string[]): readonly string[] {
  if (prefix === '') return lines;
  return [`location ^~ ${prefix}/ {`, ...lines.map((line) => `  ${line}`), '}'];
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

function map({ name, values }: Sent, prefix: string): string {
  const lines = POLICIES.map(({ pattern }, index) => {
    const key =
      pattern === undefined
        ? 'default'
        : `"~${patternUnder(prefix, pattern).replaceAll('\\', '\\\\')}"`;
    return `  ${key} "${values[index]}";`;
  });
  return [`map $uri ${variable(name)} {`, ...lines, '}'].join('\n');
}

/** What only the files of collections that will go send. */
function announcedMap(name: string, announced: readonly Announcement[], prefix: string): string {
  const lines = announced.flatMap(({ pattern, headers }) =>
    headers[name] === undefined
      ? []
      : [`  "~${patternUnder(prefix, pattern)}" "${headers[name]}";`],
  );
  return [`map $uri ${variable(name)} {`, ...lines, '  default "";', '}'].join('\n');
}

function variable(name: string): string {
  return `$reperes_${name.toLowerCase().replaceAll('-', '_')}`;
}

function quoted(type: string): string {
  return type.includes('"') ? `'${type}'` : `"${type}"`;
}
