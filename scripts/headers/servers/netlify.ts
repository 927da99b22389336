import type { SiteHeaders } from '../addressed.ts';
import { type Headers, type Policy, policyOf, publishedHeaders, UNCHANGING } from '../policies.ts';

const CACHE: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. They add up every rule that fits an
 * address, and two policies of one name would be enforced together: so there is no rule for all,
 * and no address fits two.
 * @param paths Every file of the output.
 */
export function netlifyHeaders(
  paths: readonly string[],
  { prefix = '', announced = [], forge = [] }: SiteHeaders = {},
): string {
  const rules = rulesUnder('', paths)
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, policy }) => block(prefix + address, headersAt(address, policy, forge)));
  // Their headers have names of their own, and may be added up.
  const additions = announced.flatMap(({ addresses, headers }) =>
    addresses.map((address) => block(prefix + address, headers)),
  );
  return [...rules, ...additions].join('\n');
}

interface Rule {
  readonly address: string;
  readonly policy: Policy;
}

/** One rule for a folder under one policy; a mixed one is taken apart. `folder` ends with `/`. */
function rulesUnder(folder: string, paths: readonly string[]): Rule[] {
  const files = paths.filter((path) => !path.slice(folder.length).includes('/'));
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const end = path.indexOf('/', folder.length);
    if (end !== -1) folders.set(path.slice(0, end + 1), []);
  }
  for (const path of paths) {
    folders.get(path.slice(0, path.indexOf('/', folder.length) + 1))?.push(path);
  }
  return [
    ...files.map((path) => ({ address: addressOf(path), policy: policyOf(path) })),
    ...[...folders].flatMap(([inner, under]) => {
      const [policy, ...others] = new Set(under.map(policyOf));
      return policy === undefined || others.length > 0
        ? rulesUnder(inner, under)
        : [{ address: `/${inner}*`, policy }];
    }),
  ];
}

/** The page of a folder is asked for by the folder's address. */
function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

function headersAt(address: string, policy: Policy, forge: readonly string[]): Headers {
  const headers = publishedHeaders(policy, forge);
  return new RegExp(UNCHANGING).test(address) ? { ...headers, ...CACHE } : headers;
}

function block(address: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [address, ...lines, ''].join('\n');
}
