import { createRequire } from 'node:module';
import type { RequestHandler } from 'express';

/** What decap-server offers to mount on an application. */
type Register = (app: Mount, options: { readonly logLevel: string }) => Promise<void>;

/** The part of an application that decap-server uses. */
interface Mount {
  readonly use: () => void;
  readonly post: (path: string, handler: RequestHandler) => void;
}

/**
 * decap-server's handlers on a folder. Nothing else of it is mounted: its open CORS and its parser of
 * large bodies stay out.
 * @param kind `fs` writes files, `git` keeps drafts in branches.
 */
export async function decapHandlers(kind: 'fs' | 'git', root: string): Promise<RequestHandler[]> {
  const handlers: RequestHandler[] = [];
  const server: { readonly registerLocalFs: Register; readonly registerLocalGit: Register } =
    createRequire(import.meta.url)('decap-server/dist/middlewares.js');
  // Its only way to be told which folder to work on.
  process.env.GIT_REPO_DIRECTORY = root;
  const register = kind === 'fs' ? server.registerLocalFs : server.registerLocalGit;
  await register(
    { use: () => undefined, post: (_path, handler) => handlers.push(handler) },
    { logLevel: 'none' },
  );
  return handlers;
}
