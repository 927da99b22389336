import type { RequestHandler, Router } from 'express';
import type { DraftRepository } from './workflow/repository.ts';

/** A backend that is loaded when it is first needed, or when there is time. */
export interface LazyBackend {
  readonly handle: RequestHandler;
  /** Loads it now; asked twice, it is loaded once. */
  readonly load: () => Promise<Router>;
}

/** The backend that writes into a work tree. */
export function filesBackend(root: string): LazyBackend {
  return lazy(async () => (await import('./local-backend.ts')).localBackend(root));
}

/** The backend that keeps drafts in the branches of a repository, with its clone in a folder. */
export function draftsBackend(repository: DraftRepository, folder: () => string): LazyBackend {
  return lazy(async () =>
    (await import('./workflow/workflow-backend.ts')).workflowBackend(repository, folder()),
  );
}

/** A backend without its weight: pages are served before the CMS is opened. */
function lazy(make: () => Promise<Router>): LazyBackend {
  let made: Promise<Router> | undefined;
  const load = () => {
    made ??= make();
    return made;
  };
  return {
    load,
    handle: (request, response, next) => {
      load().then((router) => router(request, response, next), next);
    },
  };
}
