import type { Request, Response } from 'express';

/** What open pages are told: which build is served, and what keeps the next one from being. */
export interface LiveState {
  /** Changes with every build; empty before the first one. */
  readonly build: string;
  /** Why the last change isn't shown; absent when it is. */
  readonly problems?: string;
}

/** Keeps a line open to every page that is shown. */
export interface LiveEvents {
  readonly subscribe: (request: Request, response: Response) => void;
  readonly send: (state: LiveState) => void;
  readonly state: () => LiveState;
}

/** Server-sent events. Whoever comes is told the present state, so that nothing is ever missed. */
export function liveEvents(): LiveEvents {
  const listeners = new Set<Response>();
  let present: LiveState = { build: '' };
  const line = () => `data: ${JSON.stringify(present)}\n\n`;
  return {
    state: () => present,
    subscribe(request, response) {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      });
      response.write(line());
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    },
    send(state) {
      present = state;
      for (const listener of listeners) listener.write(line());
    },
  };
}
