import { type Headers, type Policy, policyOf, publishedHeaders, UNCHANGING } from '../policies.ts';

const CACHE: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. They add up every rule that fits an
 * address, and two policies of one name would be enforced together: so there is no rule for all,
 * and no address fits two.
 * @param paths Every file of the output.
 */
export function netlifyHeaders(paths: readonly string[]): string {
  const rules = new Map<string, Policy>();
  for (const path of paths) {
    const [top = '', ...rest] = path.split('/');
    const isMixed = top === '.well-known';
    if (rest.length > 0 && !isMixed) rules.set(`/${top}/*`, policyOf(path));
    else rules.set(`/${path.replace(/^index\.html$/, '')}`, policyOf(path));
  }
  const blocks = [...rules]
    .filter(([address]) => address !== '/_headers')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, policy]) => block(address, headersAt(address, policy)));
  return blocks.join('\n');
}

function headersAt(address: string, policy: Policy): Headers {
  const headers = publishedHeaders(policy);
  return new RegExp(UNCHANGING).test(address) ? { ...headers, ...CACHE } : headers;
}

function block(address: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [address, ...lines, ''].join('\n');
}
