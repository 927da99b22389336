import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** Files by URL path, without a leading `/`. */
export type Published = Map<string, string | Uint8Array>;

/** Answers one request in its own way; returns true to leave it unanswered by the file. */
export type Fault = (response: ServerResponse, request: IncomingMessage) => void;

/** A plain static server of this machine, with faults on demand. */
export interface StaticServer {
  readonly url: string;
  /** What is served, to be changed at will. */
  readonly files: Published;
  /** The paths asked for, in order; empty it at will. */
  readonly asked: string[];
  /** True to give each file an `ETag` and to answer 304 to one who has it. */
  marks: boolean;
  /** The paths answered by 304, in order. */
  readonly unchanged: string[];
  /** The next request for a path gets the first of its faults, and so on until none is left. */
  readonly faults: Map<string, Fault[]>;
  /** Called before each answer. */
  onRequest: (path: string) => void;
  /** Stops at once, connections included. */
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Serves files from memory on a free port of 127.0.0.1, to pages of any origin. */
export async function serveFiles(files: Published): Promise<StaticServer> {
  const http = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname.slice(1));
    server.asked.push(path);
    server.onRequest(path);
    const fault = server.faults.get(path)?.shift();
    if (fault !== undefined) fault(response, request);
    else if (isUnchanged(request, response, path, server)) server.unchanged.push(path);
    else answer(response, path, server.files);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const server: StaticServer = {
    url: `http://127.0.0.1:${port}`,
    files,
    asked: [],
    marks: false,
    unchanged: [],
    faults: new Map(),
    onRequest: () => undefined,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}

/** Publishes another state of the site, as a whole. */
export function republish({ files }: StaticServer, published: Published): void {
  files.clear();
  for (const [path, file] of published) files.set(path, file);
}

/** Marks the file of a server that does so, and answers one who has it already. */
function isUnchanged(
  { headers }: IncomingMessage,
  response: ServerResponse,
  path: string,
  { files, marks }: StaticServer,
): boolean {
  const content = files.get(path);
  if (!marks || content === undefined) return false;
  const mark = `"${createHash('sha256').update(content).digest('hex')}"`;
  response.setHeader('etag', mark);
  if (headers['if-none-match'] !== mark) return false;
  response.writeHead(304).end();
  return true;
}

function answer(response: ServerResponse, path: string, files: Published): void {
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const content = files.get(name);
  response.setHeader('access-control-allow-origin', '*');
  if (content === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('absent');
    return;
  }
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type }).end(content);
}
