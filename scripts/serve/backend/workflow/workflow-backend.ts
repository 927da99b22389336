import express, { type RequestHandler, Router } from 'express';
import { touchedBy } from '../asked.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { refusalOf } from '../refusal.ts';
import { BODY_LIMIT, takeBases } from '../request-body.ts';
import { type Clone, makeClone } from './clone.ts';
import { decapProcess } from './decap-process.ts';
import { DRAFT_ACTIONS } from './draft-actions.ts';
import { drafting, type Outcome } from './drafting.ts';
import type { DraftRepository } from './repository.ts';
import type { Asked } from './work.ts';

/**
 * Decap's backend with drafts and reviews, on a clone of the repository: decap-server's git handlers
 * behind the same checks as those that write files.
 * @param folder Where the clone is to be; nothing is there yet.
 */
export async function workflowBackend(
  repository: DraftRepository,
  folder: string,
): Promise<Router> {
  const clone = await makeClone(repository, folder);
  if (typeof clone === 'string') throw new Error(`git clone: ${clone}`);
  const carryOut = drafting(clone, repository, decapProcess(clone));
  const router = Router();
  router.use(express.json({ limit: BODY_LIMIT, type: 'application/json' }));
  router.use(oneAtATime());
  router.post('/', admitted(clone, carryOut));
  return router;
}

function admitted(clone: Clone, carryOut: (asked: Asked) => Promise<Outcome>): RequestHandler {
  return ({ body }, response, next) => {
    const bases = takeBases(body);
    const touched = touchedBy(body, DRAFT_ACTIONS);
    const refusal = refusalOf(touched, clone.contentRoot);
    if (touched === undefined || refusal !== undefined) {
      response.status(refusal?.status ?? 422).json({ error: refusal?.error });
      return;
    }
    carryOut({ body, touched, bases }).then(
      ({ status, body: answered }) => response.status(status).json(answered),
      next,
    );
  };
}
