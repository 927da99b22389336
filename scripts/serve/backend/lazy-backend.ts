import type { RequestHandler, Router } from 'express';

/** A backend that is loaded when it is first needed, or when there is time. */
export interface LazyBackend {
  readonly handle: RequestHandler;
  /** Loads it now; asked twice, it is loaded once. */
  readonly load: () => Promise<Router>;
}

/** The local backend without its weight: pages are served before the CMS is opened. */
export function lazyBackend(root: string): LazyBackend {
  let made: Promise<Router> | undefined;
  const load = () => {
    made ??= import('./local-backend.ts').then(({ localBackend }) => localBackend(root));
    return made;
  };
  return {
    load,
    handle: (request, response, next) => {
      load().then((router) => router(request, response, next), next);
    },
  };
}
