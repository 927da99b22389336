import type { RequestHandler } from 'express';
import { contentType } from '../headers/content-type.ts';
import { headersOf } from '../headers/policies.ts';
import type { Opened } from './published.ts';
import type { Current } from './site-routes.ts';

const PATH = 'admin/config.yml';

/**
 * The CMS configuration with the backend's whole address, in the name by which this very page was
 * reached: the same server answers to `localhost` and to `127.0.0.1`, which are two origins.
 */
export function adminConfigRoute(current: Current): RequestHandler {
  return (request, response, next) => {
    const { published } = current;
    if (published === undefined) return next();
    const answer = (opened: Opened): void => {
      const content = opened.kind === 'file' ? opened.file.content : undefined;
      if (typeof content !== 'string') {
        next();
        return;
      }
      const text = content.replace(
        /^(\s*proxy_url:\s*)\/(\S*)$/m,
        `$1http://${request.headers.host ?? ''}/$2`,
      );
      response.set(headersOf(PATH)).set('Content-Type', contentType(PATH));
      response.set('Cache-Control', 'no-store').send(text);
    };
    published.open(`/${PATH}`).then(answer).catch(next);
  };
}
