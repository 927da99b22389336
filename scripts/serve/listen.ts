import type { Server } from 'node:http';

/** The port that a server got, or why it got none. */
export type Listened =
  | { readonly port: number; readonly refused?: undefined }
  | { readonly port?: undefined; readonly refused: string };

const DEFAULT_PORT = 8080;
const TRIES = 20;

/** Listens on the port asked for, exactly; without one, on the first free one from 8080. */
export async function listen(
  server: Server,
  host: string,
  port: number | undefined,
): Promise<Listened> {
  const first = port ?? DEFAULT_PORT;
  const last = port === undefined ? first + TRIES - 1 : first;
  for (let candidate = first; candidate <= last; candidate += 1) {
    const code = await tryPort(server, host, candidate);
    if (code === undefined) return { port: boundPort(server) };
    if (code !== 'EADDRINUSE') return { refused: sentence(code, host, candidate) };
  }
  return {
    refused:
      port === undefined
        ? `Aucun port libre de ${first} à ${last}.`
        : `Le port ${port} est déjà pris : choisissez-en un autre, ou aucun.`,
  };
}

function tryPort(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => {
      server.off('listening', succeed);
      resolve(error.code ?? error.message);
    };
    const succeed = () => {
      server.off('error', fail);
      resolve(undefined);
    };
    server.once('error', fail);
    server.once('listening', succeed);
    server.listen(port, host);
  });
}

function boundPort(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return address.port;
}

function sentence(code: string, host: string, port: number): string {
  if (code === 'EACCES') return `Le port ${port} demande des droits que vous n’avez pas.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `« ${host} » n’est pas une adresse de cette machine.`;
  }
  return `Le serveur ne peut pas écouter sur ${host}:${port} (${code}).`;
}
