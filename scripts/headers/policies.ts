/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** A part of the site with a policy of its own. */
export interface Policy {
  /** Name in the configuration of servers. */
  readonly name: string;
  /**
   * The addresses that it governs, as a regular expression that JavaScript, nginx and Caddy read
   * alike; absent: all that no other policy governs. No address has two.
   */
  readonly pattern?: string;
  readonly headers: Headers;
}

const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const SAME_ORIGIN: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** Data is read by other sites, and never rendered as a page of ours. */
const API: Headers = {
  ...EVERYWHERE,
  'Access-Control-Allow-Origin': '*',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Files that editors sent: shown or downloaded, never run. */
const MEDIA: Headers = {
  ...EVERYWHERE,
  'Content-Security-Policy':
    "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Decap compiles schemas with `new Function` and styles its elements inline. */
function admin(forge: readonly string[]): Headers {
  const hosts = forge.map((host) => ` ${host}`).join('');
  return {
    ...EVERYWHERE,
    ...SAME_ORIGIN,
    // The window in which an editor signs in tells this page when it is done.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'Content-Security-Policy': policy({
      'default-src': "'none'",
      'script-src': "'self' 'unsafe-eval'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': `'self' data: blob:${hosts}`,
      'font-src': "'self' data:",
      'connect-src': `'self' blob:${hosts}`,
      // The preview pane is a frame that Decap fills itself.
      'frame-src': "'self' blob:",
      'worker-src': "'self' blob:",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    }),
  };
}

const PAGES: Headers = {
  ...EVERYWHERE,
  ...SAME_ORIGIN,
  'Content-Security-Policy': policy({
    'default-src': "'none'",
    // The search engine is WebAssembly of this site.
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'media-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }),
};

const REST: Policy = { name: 'pages', headers: PAGES };

/** Every policy: the one source of all servers' headers. */
export const POLICIES: readonly Policy[] = [
  {
    name: 'api',
    pattern:
      '^/(?:api/v[0-9]+/|(?:.*/agenda\\.ics|\\.well-known/api-catalog|catalog\\.jsonld|feed\\.(?:json|xml)|llms[a-z-]*\\.txt)$)',
    headers: API,
  },
  { name: 'media', pattern: '^/media/', headers: MEDIA },
  { name: 'admin', pattern: '^/admin/', headers: admin([]) },
  REST,
];

/** Only for published sites: a browser would remember it of this machine's own name. */
const TRANSPORT: Headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

/** Folders whose name changes with their content: what was fetched once never changes. */
export const UNCHANGING = '^/assets/';

/** The policy of a file of the output. */
export function policyOf(path: string): Policy {
  const found = POLICIES.find(
    ({ pattern }) => pattern !== undefined && new RegExp(pattern).test(`/${path}`),
  );
  return found ?? REST;
}

/** The headers of a file of the output. */
export function headersOf(path: string): Headers {
  return policyOf(path).headers;
}

/**
 * The headers of a policy on a published site, which is reached through TLS alone.
 * @param forge The hosts where its CMS reads and saves.
 */
export function publishedHeaders(
  { name, headers }: Policy,
  forge: readonly string[] = [],
): Headers {
  return { ...(name === 'admin' ? admin(forge) : headers), ...TRANSPORT };
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
