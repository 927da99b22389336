import { CONTENT_TYPES, TYPES_BY_PATH } from '../content-type.ts';
import { POLICIES, type Policy, publishedHeaders, UNCHANGING } from '../policies.ts';

/** The configuration of Caddy, to import in the block of a site. */
export function caddyHeaders(): string {
  const types = Object.entries(CONTENT_TYPES).map(([extension, type]) =>
    typed(`type_${extension}`, `path *.${extension}`, type),
  );
  const exact = Object.entries(TYPES_BY_PATH).map(([path, type]) =>
    typed(`type_${path.replace(/[^a-z]+/g, '_')}`, `path /${path}`, type),
  );
  return [
    ...POLICIES.map(zone),
    `@unchanging path_regexp ${UNCHANGING}`,
    'header @unchanging Cache-Control "public, max-age=31536000, immutable"',
    ...types,
    ...exact,
    'handle_errors 404 {',
    '  rewrite * /404.html',
    '  file_server',
    '}',
    '',
  ].join('\n');
}

function zone(policy: Policy): string {
  const { name, pattern } = policy;
  const others = POLICIES.flatMap((other) => other.pattern ?? []);
  const matchers =
    pattern === undefined
      ? others.map((other) => `  not path_regexp ${other}`)
      : [`  path_regexp ${pattern}`];
  const headers = Object.entries(publishedHeaders(policy)).map(
    ([header, value]) => `  ${header} "${value}"`,
  );
  return [`@${name} {`, ...matchers, '}', `header @${name} {`, ...headers, '}'].join('\n');
}

function typed(name: string, matcher: string, type: string): string {
  return `@${name} ${matcher}\nheader @${name} Content-Type ${quoted(type)}`;
}

function quoted(type: string): string {
  return type.includes('"') ? `\`${type}\`` : `"${type}"`;
}
