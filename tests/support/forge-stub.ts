import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A GitLab and a GitHub in one, that hold one file, as far as the CMS asks for it. */
export interface ForgeStub {
  readonly url: string;
  /** What each exchange of a code for a token was asked with. */
  readonly exchanges: readonly URLSearchParams[];
  readonly close: () => void;
}

const FILE = 'content/topics/transports.yml';
const TEXT = 'title: Transports de la forge\norder: 1\n';
const PROJECT = '/api/v4/projects/equipe%2Freperes';
const REPOSITORY = '/github/repos/equipe/reperes';

const TOKENS: Readonly<Record<string, object>> = {
  '/oauth/token': { access_token: 'jeton', refresh_token: 'suite', token_type: 'Bearer' },
  '/login/oauth/access_token': { access_token: 'gho_0123456789abcdef' },
};

/** Starts it on a free port of this machine. */
export async function startForge(): Promise<ForgeStub> {
  const exchanges: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://forge');
    const token = TOKENS[pathname];
    if (pathname.endsWith('oauth/authorize')) signIn(searchParams, response);
    else if (request.method === 'OPTIONS') answer(response, '');
    else if (token === undefined) answer(response, ...api(pathname));
    else {
      void body(request).then((text) => {
        exchanges.push(new URLSearchParams(Object.entries(JSON.parse(text))));
        answer(response, token);
      });
    }
  });
  return { url: await listening(server), exchanges, close: () => stop(server) };
}

/** The editor agrees at once. */
function signIn(query: URLSearchParams, response: ServerResponse): void {
  const back = new URL(query.get('redirect_uri') ?? '');
  back.search = new URLSearchParams({ code: 'accord', state: query.get('state') ?? '' }).toString();
  response.writeHead(302, { Location: back.href }).end();
}

const EDITOR = { id: 1, name: 'Éditrice', username: 'editrice', login: 'editrice' };

/** What each address of the two APIs answers. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  '/api/v4/user': EDITOR,
  [PROJECT]: { default_branch: 'main', permissions: { project_access: { access_level: 40 } } },
  [`${PROJECT}/repository/tree`]: [{ id: 'a1', name: 'transports.yml', type: 'blob', path: FILE }],
  [`${PROJECT}/repository/branches/main`]: { name: 'main', commit: { id: 'c1' } },
  [`${PROJECT}/repository/files/${encodeURIComponent(FILE)}/raw`]: TEXT,
  '/github/user': EDITOR,
  [REPOSITORY]: { owner: { login: 'equipe' }, default_branch: 'main', permissions: { push: true } },
  [`${REPOSITORY}/git/trees/main:content/topics`]: {
    tree: [{ path: 'transports.yml', type: 'blob', sha: 'a1', size: TEXT.length }],
  },
  [`${REPOSITORY}/git/blobs/a1`]: { content: Buffer.from(TEXT).toString('base64') },
};

function api(path: string): [unknown, number?] {
  const known = ANSWERS[path];
  if (known !== undefined) return [known];
  if (path.startsWith(`${REPOSITORY}/git/trees/`)) return [{ tree: [] }];
  return /^\/(?:api|github)\/.*equipe/.test(path) ? [[]] : [{ message: 'Not Found' }, 404];
}

function answer(response: ServerResponse, value: unknown, status = 200): void {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  response.writeHead(status, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': '*, Authorization, Content-Type',
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE',
    'Access-Control-Expose-Headers': '*',
    'Content-Type': typeof value === 'string' ? 'text/plain' : 'application/json',
    'X-Page': '1',
    'X-Total-Pages': '1',
    'X-Per-Page': '20',
    'X-Total': '1',
  });
  response.end(text);
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}
