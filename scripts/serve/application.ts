import express, { type Express, type RequestHandler } from 'express';
import { headersOf } from '../headers/policies.ts';
import { adminConfigRoute } from './admin-config-route.ts';
import { answerError } from './answer-error.ts';
import type { LazyBackend } from './backend/lazy-backend.ts';
import { isForeignOrigin, isOwnHost, type Listening } from './host-guard.ts';
import { LIVE } from './live/addresses.ts';
import type { LiveEvents } from './live/events.ts';
import { liveScript } from './live/script.ts';
import { type Current, pathOf, siteRoutes } from './site-routes.ts';
import { VERSIONS, versionsRoute } from './versions-route.ts';

/** Address of Decap's local backend. */
export const BACKEND = '/admin/proxy';

/** What the application needs to know. */
export interface Setting {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly backend: LazyBackend;
  readonly current: Current;
  readonly events: LiveEvents;
  /** Where the server listens, known once it does. */
  readonly listening: () => Listening;
}

/** The site, the API, the CMS with its backend and the live events, behind one guard. */
export function application(setting: Setting): Express {
  const { root, backend, current, events, listening } = setting;
  let script: string | undefined;
  const app = express().disable('x-powered-by').set('case sensitive routing', true);
  app.use(guard(listening));
  app.use(BACKEND, backend.handle);
  app.use(readOnly);
  app.get(LIVE.events, (request, response) => events.subscribe(request, response));
  app.get(LIVE.script, (_request, response) => {
    script ??= liveScript();
    response
      .set(headersOf(LIVE.script.slice(1)))
      .type('text/javascript')
      .send(script);
  });
  app.get(VERSIONS, versionsRoute(root));
  app.get('/admin/config.yml', adminConfigRoute(current));
  app.use(siteRoutes(current));
  app.use(answerError);
  return app;
}

/** Answers this machine's own pages and programs; other sites may read the API, as anywhere. */
function guard(listening: () => Listening): RequestHandler {
  return (request, response, next) => {
    const { host, origin } = request.headers;
    const isPublic =
      isSafe(request.method) &&
      headersOf(pathOf(request.url).slice(1))['Access-Control-Allow-Origin'] === '*';
    if (!isOwnHost(host, listening())) {
      response.status(403).type('text/plain').send('Ce nom d’hôte n’est pas celui du serveur.');
    } else if (isForeignOrigin({ host, origin }) && !isPublic) {
      response.status(403).type('text/plain').send('Cette demande vient d’un autre site.');
    } else next();
  };
}

const readOnly: RequestHandler = (request, response, next) => {
  if (isSafe(request.method)) next();
  else response.status(405).set('Allow', 'GET, HEAD').type('text/plain').send('Lecture seule.');
};

function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
