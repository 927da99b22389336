import { isIP } from 'node:net';

/** Where the server listens. */
export interface Listening {
  /** As given by `--host`: `127.0.0.1` most often. */
  readonly host: string;
  readonly port: number;
}

/** The parts of a request that the guard looks at. */
export interface Asked {
  readonly host: string | undefined;
  readonly origin: string | undefined;
}

/**
 * True when the `Host` header names this server. A page of another site that made its own name
 * point at this machine is told apart by it.
 */
export function isOwnHost(host: string | undefined, listening: Listening): boolean {
  const name = /^(.+):(\d+)$/.exec(host?.toLowerCase() ?? '');
  const [bare, port] = name === null ? [host?.toLowerCase() ?? '', '80'] : [name[1] ?? '', name[2]];
  if (port !== String(listening.port)) return false;
  if (['127.0.0.1', 'localhost', '[::1]'].includes(bare)) return true;
  if (bare === listening.host.toLowerCase()) return true;
  // Open to the network: an address can't be made to point elsewhere, a name can.
  return isOpen(listening) && isIP(bare.replace(/^\[(.*)\]$/, '$1')) !== 0;
}

/** True when a request comes from a page of another site; programs send no origin. */
export function isForeignOrigin({ host, origin }: Asked): boolean {
  return origin !== undefined && origin.toLowerCase() !== `http://${host?.toLowerCase() ?? ''}`;
}

/** True when other machines can reach the server. */
export function isOpen({ host }: Pick<Listening, 'host'>): boolean {
  return !(host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host));
}
