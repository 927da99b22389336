import type { RequestHandler } from 'express';

/** Lets one request through at a time, so that what one has checked is still so when it writes. */
export function oneAtATime(): RequestHandler {
  let last: Promise<void> = Promise.resolve();
  return (_request, response, next) => {
    const turn = last;
    last = new Promise((resolve) => response.once('close', () => resolve()));
    void turn.then(() => next());
  };
}
