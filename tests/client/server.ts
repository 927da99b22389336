import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** Files by URL path, without a leading `/`. */
export type Published = Map<string, string | Uint8Array>;

/** Answers one request in its own way; returns true to leave it unanswered by the file. */
export type Fault = (response: ServerResponse) => void;

/** A plain static server of this machine, with faults on demand. */
export interface StaticServer {
  readonly url: string;
  /** What is served, to be changed at will. */
  readonly files: Published;
  /** The paths asked for, in order; empty it at will. */
  readonly asked: string[];
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
    if (fault !== undefined) fault(response);
    else answer(response, path, server.files);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const server: StaticServer = {
    url: `http://127.0.0.1:${port}`,
    files,
    asked: [],
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
