import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { contentType } from '../headers/content-type.ts';
import { headersOf } from '../headers/policies.ts';
import type { Current } from './site-routes.ts';

const PATH = 'admin/config.yml';

/**
 * The CMS configuration with the backend's whole address, in the name by which this very page was
 * reached: the same server answers to `localhost` and to `127.0.0.1`, which are two origins.
 */
export function adminConfigRoute(current: Current): RequestHandler {
  return (request, response, next) => {
    const { published } = current;
    if (published === undefined || !published.paths.has(PATH)) return next();
    const text = readFileSync(join(published.folder, PATH), 'utf8').replace(
      /^(\s*proxy_url:\s*)\/(\S*)$/m,
      `$1http://${request.headers.host ?? ''}/$2`,
    );
    response.set(headersOf(PATH)).set('Content-Type', contentType(PATH));
    response.set('Cache-Control', 'no-store').send(text);
  };
}
