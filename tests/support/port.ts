import { createServer } from 'node:net';

/** Finds a port of 127.0.0.1 that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('the operating system gave no port'));
        return;
      }
      server.close(() => resolve(address.port));
    });
  });
}
