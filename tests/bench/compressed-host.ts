import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentType } from '../../scripts/headers/content-type.ts';
import { headersOf } from '../../scripts/headers/policies.ts';
import type { Host } from '../support/host-files.ts';

const TEXT = /^text\/|json|javascript|xml|svg/;

/** A file as it leaves the server. */
interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Serves a folder on this machine as a good host does: texts compressed, and each once for all. */
export async function hostCompressed(folder: string): Promise<Host> {
  const ready = new Map<string, Sent>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html').slice(1);
    if (!existsSync(join(folder, path))) {
      response.writeHead(404).end();
      return;
    }
    const sent = ready.get(path) ?? compressed(folder, path);
    ready.set(path, sent);
    response.writeHead(200, sent.headers).end(sent.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function compressed(folder: string, path: string): Sent {
  const type = contentType(path);
  const headers = { ...headersOf(path), 'Content-Type': type };
  const content = readFileSync(join(folder, path));
  if (!TEXT.test(type)) return { headers, body: content };
  return {
    headers: { ...headers, 'Content-Encoding': 'br' },
    body: brotliCompressSync(content),
  };
}
