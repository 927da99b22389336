import type { Fault } from './server.ts';

/** A server in trouble, or overwhelmed. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Fault {
  return (response) => response.writeHead(code, headers).end('fault');
}

/** Another content than the file's, under a successful status. */
export function content(text: string | Uint8Array): Fault {
  return (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(text);
}

/** Nothing, for longer than anyone waits. */
export const silence: Fault = () => undefined;

/** A head, a few bytes, then nothing more. */
export const stall: Fault = (response) => {
  response.writeHead(200).write('{"data":');
};

/** A connection that breaks in the middle of the content. */
export const cut: Fault = (response) => {
  response.writeHead(200, { 'content-length': '1000' }).write('{"data":', () => {
    response.destroy();
  });
};
