import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host that revalidates, as hosts of static files do. */
export interface EtagServer {
  readonly url: string;
  /** «200 api/v1/index.json», in the order of the answers. */
  readonly answered: string[];
  readonly close: () => Promise<void>;
}

/** Serves the files that `make` gives for the server's own address. */
export async function serveWithEtags(
  make: (url: string) => Promise<ReadonlyMap<string, string | Uint8Array>>,
): Promise<EtagServer> {
  const answered: string[] = [];
  let files: ReadonlyMap<string, string | Uint8Array> = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.slice(1);
    const content = files.get(path);
    const etag = `"${createHash('sha256')
      .update(content ?? '')
      .digest('hex')}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    const status = content === undefined ? 404 : isKnown ? 304 : 200;
    answered.push(`${status} ${path}`);
    response.writeHead(status, { etag, 'access-control-allow-origin': '*' });
    response.end(status === 200 ? content : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  files = await make(url);
  return {
    url,
    answered,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
