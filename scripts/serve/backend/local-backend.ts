import { createRequire } from 'node:module';
import express, { type RequestHandler, Router } from 'express';
import { touchedBy } from './asked.ts';
import { type Bases, conflictOf } from './conflict.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** What decap-server offers to mount on an application. */
interface DecapServer {
  readonly registerLocalFs: (app: Mount, options: { logLevel: string }) => Promise<void>;
}

/** The part of an application that decap-server uses. */
interface Mount {
  readonly use: () => void;
  readonly post: (path: string, handler: RequestHandler) => void;
}

// An image of 20 MB in base 64, and room for the rest.
const BODY_LIMIT = '28mb';

/**
 * Decap's local backend on this work tree: decap-server's handlers behind our own checks. Only its
 * handlers are mounted: its open CORS and its parser of large bodies stay out.
 */
export async function localBackend(root: string): Promise<Router> {
  const router = Router();
  router.use(express.json({ limit: BODY_LIMIT, type: 'application/json' }));
  router.use(refuse((body) => refusalOf(body, root)));
  router.use(oneAtATime());
  router.use(
    refuse((body) => {
      const touched = touchedBy(body);
      return touched && conflictOf(touched, takeBases(body), root);
    }),
  );
  router.use(keepNeighbours);
  for (const handler of await decapHandlers(root)) router.post('/', handler);
  return router;
}

function refuse(check: (body: { bases?: unknown }) => Refusal | undefined): RequestHandler {
  return (request, response, next) => {
    const refusal = check(request.body);
    if (refusal === undefined) next();
    else response.status(refusal.status).json({ error: refusal.error });
  };
}

/** Takes our own addition out of a request: decap-server refuses what it doesn't know. */
function takeBases(body: { bases?: unknown }): Bases {
  const { bases } = body;
  delete body.bases;
  return typeof bases === 'object' && bases !== null ? (bases as Bases) : {};
}

/** Without this, renaming one entry would move every file of its folder. */
const keepNeighbours: RequestHandler = (request, _response, next) => {
  const params: { options?: { hasSubfolders?: boolean } } | undefined = request.body.params;
  if (params?.options !== undefined) params.options.hasSubfolders = false;
  next();
};

async function decapHandlers(root: string): Promise<RequestHandler[]> {
  const handlers: RequestHandler[] = [];
  const server: DecapServer = createRequire(import.meta.url)('decap-server/dist/middlewares.js');
  // Its only way to be told which folder to work on.
  process.env.GIT_REPO_DIRECTORY = root;
  await server.registerLocalFs(
    { use: () => undefined, post: (_path, handler) => handlers.push(handler) },
    { logLevel: 'none' },
  );
  return handlers;
}
