import { randomBytes, timingSafeEqual } from 'node:crypto';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { handshakePage } from './handshake-page.ts';

/** What the relay is set up with. */
export interface RelaySettings {
  /** Origin of the site whose CMS may sign in: `https://site.example`. */
  readonly site: string;
  /** Public address of the relay, without a final `/`. */
  readonly address: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Address of the forge, without a final `/`. */
  readonly forge: string;
}

const COOKIE = '__Host-reperes-state';
const SCOPES = new Set(['repo', 'public_repo']);
const TEN_MINUTES = 600;

/**
 * Signs editors in to GitHub, which gives no token to a page without a secret. It keeps nothing:
 * what ties the two halves of a sign-in together is in a cookie of the editor's own browser.
 */
export function oauthRelay(settings: RelaySettings): Express {
  const app = express().disable('x-powered-by');
  app.use(harden);
  app.get('/auth', (request, response) => authorize(request, response, settings));
  app.get('/callback', (request, response, next) => {
    finish(request, response, settings).catch(next);
  });
  app.use((_request, response) => void response.status(404).send('Page introuvable.'));
  app.use(failed);
  return app;
}

const harden: RequestHandler = (_request, response, next) => {
  response.set({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  next();
};

const failed: ErrorRequestHandler = (_error, _request, response, next) => {
  if (response.headersSent) return next();
  response.status(502).type('text/plain').send('La connexion a échoué : recommencez.');
};

function authorize({ query }: Request, response: Response, settings: RelaySettings): void {
  const scope = query.scope ?? 'repo';
  if (query.provider !== 'github' || typeof scope !== 'string' || !SCOPES.has(scope)) {
    response.status(400).type('text/plain').send('Cette demande de connexion n’est pas permise.');
    return;
  }
  const state = randomBytes(32).toString('hex');
  const asked = new URLSearchParams({
    client_id: settings.clientId,
    redirect_uri: `${settings.address}/callback`,
    scope,
    state,
  });
  response.set('Set-Cookie', cookie(state, TEN_MINUTES));
  response.redirect(302, `${settings.forge}/login/oauth/authorize?${asked.toString()}`);
}

async function finish(
  request: Request,
  response: Response,
  settings: RelaySettings,
): Promise<void> {
  const { code, state } = request.query;
  response.set('Set-Cookie', cookie('', 0));
  if (typeof code !== 'string' || !isSame(state, stateOf(request.headers.cookie))) {
    response
      .status(403)
      .type('text/plain')
      .send(
        'Cette connexion n’a pas été demandée depuis ce navigateur, ou trop de temps a passé : recommencez.',
      );
    return;
  }
  const token = await exchange(code, settings);
  const nonce = randomBytes(16).toString('base64');
  response
    .set(
      'Content-Security-Policy',
      `default-src 'none'; script-src 'nonce-${nonce}'; frame-ancestors 'none'`,
    )
    .type('text/html')
    .send(handshakePage({ token, site: settings.site, nonce }));
}

/** The token for a code; undefined when the forge gives none. */
async function exchange(code: string, settings: RelaySettings): Promise<string | undefined> {
  const answer = await fetch(`${settings.forge}/login/oauth/access_token`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: settings.clientId,
      client_secret: settings.clientSecret,
      code,
      redirect_uri: `${settings.address}/callback`,
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  });
  const said: unknown = answer.ok ? await answer.json() : undefined;
  const token =
    typeof said === 'object' && said !== null ? Reflect.get(said, 'access_token') : undefined;
  return typeof token === 'string' && /^[\w-]{10,300}$/.test(token) ? token : undefined;
}

function cookie(value: string, seconds: number): string {
  return `${COOKIE}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; Secure; SameSite=Lax`;
}

function stateOf(header: string | undefined): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === COOKIE)?.[1];
}

function isSame(given: unknown, kept: string | undefined): boolean {
  if (typeof given !== 'string' || kept === undefined || !/^[0-9a-f]{64}$/.test(kept)) return false;
  return given.length === kept.length && timingSafeEqual(Buffer.from(given), Buffer.from(kept));
}
