import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RequestHandler, Response } from 'express';
import { announcedHeaders } from '../headers/announcements.ts';
import { contentType } from '../headers/content-type.ts';
import { headersOf } from '../headers/policies.ts';
import { withLiveScript } from './live/script.ts';
import { findFile, type Published } from './published.ts';
import { waitingPage } from './waiting-page.ts';

/** The build that is served at this moment, and what keeps there from being one. */
export interface Current {
  published?: Published;
  /** Why the first build failed; absent while it is being made. */
  problems?: string;
}

/** Serves the files of the current build, and nothing else. */
export function siteRoutes(current: Current): RequestHandler {
  return (request, response, next) => {
    const { published, problems } = current;
    if (published === undefined) {
      sendHtml(response.status(503), 'index.html', withLiveScript(waitingPage(problems), ''));
      return;
    }
    const found = findFile(pathOf(request.url), published);
    if (found.kind === 'file') {
      send(response, published, found.path, next);
    } else if (found.kind === 'redirect') {
      response.redirect(301, found.to);
    } else {
      response.status(found.kind === 'malformed' ? 400 : 404);
      const page = notFoundFile(request.url);
      if (published.paths.has(page)) send(response, published, page, next);
      else response.type('text/plain').send('Page introuvable.');
    }
  };
}

/** The file that says so when nothing is at an address: programs and people read different ones. */
function notFoundFile(url: string): string {
  return url.startsWith('/api/v1/') ? 'api/v1/404.json' : '404.html';
}

/** The path of a request's address as it was sent. */
export function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

function send(
  response: Response,
  { folder, announced }: Published,
  path: string,
  next: (error?: unknown) => void,
): void {
  if (path.endsWith('.html') && !path.startsWith('admin/')) {
    const html = readFileSync(join(folder, path), 'utf8');
    sendHtml(response, path, withLiveScript(html, basename(folder)));
    return;
  }
  response.set({ ...headersOf(path), ...announcedHeaders(path, announced) });
  response.set('Content-Type', contentType(path)).set('Cache-Control', 'no-cache');
  response.sendFile(path, { root: folder, dotfiles: 'allow', cacheControl: false }, (error) => {
    // A reader who leaves early is no error of ours.
    if (error && !response.headersSent) next(error);
  });
}

function sendHtml(response: Response, path: string, html: string): void {
  response.set(headersOf(path)).set('Content-Type', contentType(path));
  response.set('Cache-Control', 'no-store').send(html);
}
