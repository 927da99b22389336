import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A plain static server of one folder that counts what it sends. */
export interface CountingServer {
  readonly url: string;
  /** Files that take the place of the folder's, by path without a leading `/`. */
  readonly over: Map<string, Uint8Array>;
  /** What was sent since the last time that one asked. */
  readonly count: () => { readonly requests: number; readonly bytes: number };
  readonly close: () => void;
}

/** Serves a folder on a free port of this machine, with an `ETag` for each file. */
export async function countingServer(folder: string): Promise<CountingServer> {
  const over = new Map<string, Uint8Array>();
  let [requests, bytes] = [0, 0];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.slice(1);
    const file = join(folder, path);
    const content = over.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
    requests += 1;
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${createHash('sha256').update(content).digest('hex')}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    bytes += isKnown ? 0 : content.length;
    response.writeHead(isKnown ? 304 : 200, { etag, 'content-type': 'application/json' });
    response.end(isKnown ? undefined : content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    over,
    count: () => {
      const counted = { requests, bytes };
      [requests, bytes] = [0, 0];
      return counted;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
