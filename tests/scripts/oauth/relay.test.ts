import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { oauthRelay } from '../../../scripts/oauth/relay.ts';
import { ask } from '../serve/ask.ts';

interface Context {
  readonly servers: Server[];
  readonly port: number;
  readonly forge: string;
  /** What the stub of GitHub was asked, and what it answers next. */
  readonly github: { asked: Record<string, string>[]; answer: object; status: number };
}

const SITE = 'https://site.example';
const relay = suite<Context>('the relay that signs editors in to GitHub');

relay.before(async (context) => {
  const github = { asked: [] as Record<string, string>[], answer: {}, status: 200 };
  const stub = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      github.asked.push({ path: request.url ?? '', ...JSON.parse(body) });
      response.writeHead(github.status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(github.answer));
    });
  });
  const forge = `http://127.0.0.1:${await listen(stub)}`;
  const app = oauthRelay({
    site: SITE,
    address: 'https://relais.example',
    clientId: 'identifiant',
    clientSecret: 'secret',
    forge,
  });
  const server = createServer(app);
  Object.assign(context, { github, forge, port: await listen(server), servers: [stub, server] });
});
relay.after(({ servers }) => {
  for (const server of servers) server.close();
});
relay.before.each(({ github }) => {
  Object.assign(github, {
    asked: [],
    answer: { access_token: 'gho_0123456789abcdef' },
    status: 200,
  });
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** The first half of a sign-in: what the browser then knows. */
async function begin({ port }: Context) {
  const { status, headers } = await ask({
    port,
    path: '/auth?provider=github&site_id=x&scope=repo',
  });
  const to = new URL(headers.location ?? '');
  const cookie = String(headers['set-cookie']?.[0]);
  return { status, to, cookie, state: to.searchParams.get('state') ?? '' };
}

function end({ port }: Context, query: string, cookie?: string) {
  const headers = cookie === undefined ? {} : { Cookie: cookie.split(';')[0] ?? '' };
  return ask({ port, path: `/callback?${query}`, headers });
}

relay('sends the editor to GitHub with a state that only this browser keeps', async (context) => {
  const { status, to, cookie, state } = await begin(context);
  assert.is(status, 302);
  assert.is(`${to.origin}${to.pathname}`, `${context.forge}/login/oauth/authorize`);
  assert.is(to.searchParams.get('client_id'), 'identifiant');
  assert.is(to.searchParams.get('redirect_uri'), 'https://relais.example/callback');
  assert.match(state, /^[0-9a-f]{64}$/);
  assert.match(
    cookie,
    `__Host-reperes-state=${state}; Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax`,
  );
  assert.is.not((await begin(context)).state, state);
});

relay('gives the token to the site’s own origin, and to no other', async (context) => {
  const { cookie, state } = await begin(context);
  const { status, text, headers } = await end(context, `code=abc&state=${state}`, cookie);
  assert.is(status, 200);
  assert.equal(context.github.asked, [
    {
      path: '/login/oauth/access_token',
      client_id: 'identifiant',
      client_secret: 'secret',
      code: 'abc',
      redirect_uri: 'https://relais.example/callback',
    },
  ]);
  assert.match(text, 'gho_0123456789abcdef');
  assert.match(text, `const site = "${SITE}"`);
  assert.not.match(text, /postMessage\([^)]*'\*'/);
  assert.not.match(text, 'secret');
  assert.match(
    String(headers['content-security-policy']),
    /script-src 'nonce-[^']+'; frame-ancestors 'none'/,
  );
  assert.match(String(headers['set-cookie']?.[0]), 'Max-Age=0');
  assert.is(headers['cache-control'], 'no-store');
});

relay('asks GitHub nothing for a sign-in that this browser didn’t begin', async (context) => {
  const { cookie, state } = await begin(context);
  const other = await begin(context);
  for (const [query, sent] of [
    [`code=abc&state=${state}`, undefined],
    [`code=abc&state=${other.state}`, cookie],
    ['code=abc', cookie],
    [`state=${state}`, cookie],
    [`code=abc&state=${state}&state=${state}`, cookie],
    ['code=abc&state=', '__Host-reperes-state='],
  ] as const) {
    assert.is((await end(context, query, sent)).status, 403, query);
  }
  assert.equal(context.github.asked, []);
});

relay('refuses other providers and wider rights', async ({ port }) => {
  for (const query of [
    'provider=gitlab',
    'provider=github&scope=admin:org',
    'provider=github&scope=repo&scope=x',
    '',
  ]) {
    assert.is((await ask({ port, path: `/auth?${query}` })).status, 400, query);
  }
});

relay('tells that GitHub refused, without what it said', async (context) => {
  for (const answer of [
    { error: 'bad_verification_code' },
    { access_token: '</script><script>' },
  ]) {
    Object.assign(context.github, { answer });
    const { cookie, state } = await begin(context);
    const { text } = await end(context, `code=abc&state=${state}`, cookie);
    assert.match(text, 'authorization:github:error:');
    assert.not.match(text, /bad_verification_code|<\/script><script>/);
  }
  Object.assign(context.github, { status: 500 });
  const { cookie, state } = await begin(context);
  assert.match((await end(context, `code=abc&state=${state}`, cookie)).text, ':error:');
});

relay('answers nothing else', async ({ port }) => {
  assert.is((await ask({ port, path: '/' })).status, 404);
  assert.is((await ask({ port, path: '/auth', method: 'POST' })).status, 404);
});

relay.run();
