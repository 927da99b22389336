/**
 * The process in which decap-server works on the clone: it runs Git with the environment that it was
 * started with, where neither the person's settings nor another repository can be found.
 */
import type { Request, RequestHandler, Response } from 'express';
import { decapHandlers } from '../decap-handlers.ts';
import type { DecapAnswer, DecapQuestion } from './decap-process.ts';

const handlers = decapHandlers('git', process.argv[2] ?? '');

process.on('message', ({ id, body }: DecapQuestion) => {
  const answer = ({ status, body: answered }: Omit<DecapAnswer, 'id'>): void => {
    process.send?.({ id, status, body: answered } satisfies DecapAnswer);
  };
  handlers.then(
    (all) => ask(all, body, answer),
    (error: Error) => answer({ status: 500, body: { error: error.message } }),
  );
});
// The server is gone: nobody is left to answer.
process.on('disconnect', () => process.exit(0));

/** Hands a request through the handlers; what they use of a response is its status and its JSON. */
function ask(
  [handler, ...others]: readonly RequestHandler[],
  body: unknown,
  answer: (answer: Omit<DecapAnswer, 'id'>) => void,
): void {
  let status = 200;
  const response = {
    status(code: number) {
      status = code;
      return response;
    },
    json: (answered: unknown) => answer({ status, body: answered }),
  };
  void handler?.({ body } as Request, response as unknown as Response, () =>
    ask(others, body, answer),
  );
}
