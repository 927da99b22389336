import express, { type RequestHandler, Router } from 'express';
import { row, touchedBy } from './asked.ts';
import { conflictOf } from './conflict.ts';
import { decapHandlers } from './decap-handlers.ts';
import { removeHalfSaves } from './half-saves.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { persistWhole } from './persist.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { BODY_LIMIT, keepNeighbours, takeBases } from './request-body.ts';

/**
 * Decap's local backend on this work tree: decap-server's handlers behind our own checks.
 */
export async function localBackend(root: string): Promise<Router> {
  removeHalfSaves(root);
  const router = Router();
  router.use(express.json({ limit: BODY_LIMIT, type: 'application/json' }));
  router.use(refuse((body) => refusalOf(touchedBy(body), root)));
  router.use(oneAtATime());
  router.use(
    refuse((body) => {
      const touched = touchedBy(body);
      return touched && conflictOf(touched, takeBases(body), root);
    }),
  );
  router.use((request, _response, next) => {
    request.body.params = keepNeighbours(row(request.body.params));
    next();
  });
  // The first one checks the form of a request, the others carry it out.
  const [checked, ...handlers] = await decapHandlers('fs', root);
  for (const handler of [checked ?? [], persistWhole(root), ...handlers].flat()) {
    router.post('/', handler);
  }
  return router;
}

function refuse(check: (body: { bases?: unknown }) => Refusal | undefined): RequestHandler {
  return (request, response, next) => {
    const refusal = check(request.body);
    if (refusal === undefined) next();
    else response.status(refusal.status).json({ error: refusal.error });
  };
}
