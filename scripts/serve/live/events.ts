import type { Request, Response } from 'express';

/** What open pages are told. */
export type LiveEvent =
  /** A new build is served. */
  | { readonly kind: 'reload' }
  /** The last change can't be built; the former pages stay. */
  | { readonly kind: 'problems'; readonly text: string };

/** Keeps a line open to every page that is shown. */
export interface LiveEvents {
  readonly subscribe: (request: Request, response: Response) => void;
  readonly send: (event: LiveEvent) => void;
}

/** Server-sent events; whoever comes later is told of problems that last. */
export function liveEvents(): LiveEvents {
  const listeners = new Set<Response>();
  let last: LiveEvent = { kind: 'reload' };
  const line = (event: LiveEvent) => `data: ${JSON.stringify(event)}\n\n`;
  return {
    subscribe(request, response) {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
      });
      response.write(last.kind === 'problems' ? line(last) : ': bonjour\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    },
    send(event) {
      last = event;
      for (const listener of listeners) listener.write(line(event));
    },
  };
}
