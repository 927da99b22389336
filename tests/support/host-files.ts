import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { contentType } from '../../scripts/headers/content-type.ts';
import { type Headers, headersOf } from '../../scripts/headers/policies.ts';

/** A host of static files, as a real one would serve a published site. */
export interface Host {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on this machine, with the headers that each file must have.
 * @param headers The headers of a path; by default those of a site without a forge.
 */
export async function hostFiles(
  folder: string,
  headers: (path: string) => Headers = headersOf,
): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asked = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html').slice(1);
    const isThere = existsSync(join(folder, asked));
    const path = isThere ? asked : '404.html';
    response.writeHead(isThere ? 200 : 404, {
      ...headers(path),
      'Content-Type': contentType(path),
    });
    response.end(readFileSync(join(folder, path)));
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
