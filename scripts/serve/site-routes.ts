import type { Request, RequestHandler, Response } from 'express';
import { announcedHeaders } from '../headers/announcements.ts';
import { contentType } from '../headers/content-type.ts';
import { headersOf } from '../headers/policies.ts';
import { withLiveScript } from './live/script.ts';
import type { OpenedFile, Published } from './published.ts';
import { waitingPage } from './waiting-page.ts';

/** The output that is served at this moment, and what keeps there from being one. */
export interface Current {
  published?: Published;
  /** Why the first build failed; absent while it is being made. */
  problems?: string;
}

/** Serves the files of the current output, and nothing else. */
export function siteRoutes(current: Current): RequestHandler {
  return (request, response, next) => {
    const { published, problems } = current;
    if (published === undefined) {
      sendHtml(response.status(503), 'index.html', withLiveScript(waitingPage(problems), ''));
      return;
    }
    answer(request, response, published).catch(next);
  };
}

async function answer(request: Request, response: Response, published: Published): Promise<void> {
  const opened = await published.open(pathOf(request.url));
  switch (opened.kind) {
    case 'file':
      return send(request, response, opened.file, published);
    case 'redirect':
      return response.redirect(301, opened.to);
    case 'failed': {
      const page = withLiveScript(waitingPage(opened.reason), published.build);
      return sendHtml(response.status(500), 'index.html', page);
    }
    default:
      response.status(opened.kind === 'malformed' ? 400 : 404);
      if (opened.page !== undefined) return send(request, response, opened.page, published);
      response.type('text/plain').send('Page introuvable.');
  }
}

/** The path of a request's address as it was sent. */
export function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

function send(
  request: Request,
  response: Response,
  { path, content }: OpenedFile,
  { build, announced }: Published,
): void {
  if (typeof content === 'string' && path.endsWith('.html')) {
    sendHtml(response, path, withLiveScript(content, build));
    return;
  }
  response.set({ ...headersOf(path), ...announcedHeaders(path, announced) });
  response.set('Content-Type', contentType(path)).set('Cache-Control', 'no-cache');
  if (typeof content === 'object' && 'copyOf' in content) {
    response.sendFile(content.copyOf, { dotfiles: 'allow', cacheControl: false });
  } else sendBytes(request, response, Buffer.from(content));
}

/** The bytes, or the part of them that a player of sound or video asks for. */
function sendBytes(request: Request, response: Response, bytes: Buffer): void {
  response.set('Accept-Ranges', 'bytes');
  const ranges = response.statusCode === 200 ? request.range(bytes.length) : undefined;
  const [range, ...more] = Array.isArray(ranges) && ranges.type === 'bytes' ? ranges : [];
  if (ranges === -1) {
    response.status(416).set('Content-Range', `bytes */${bytes.length}`).end();
  } else if (range === undefined || more.length > 0) response.send(bytes);
  else {
    const { start, end } = range;
    response.status(206).set('Content-Range', `bytes ${start}-${end}/${bytes.length}`);
    response.send(bytes.subarray(start, end + 1));
  }
}

function sendHtml(response: Response, path: string, html: string): void {
  response.set(headersOf(path)).set('Content-Type', contentType(path));
  response.set('Cache-Control', 'no-store').send(html);
}
