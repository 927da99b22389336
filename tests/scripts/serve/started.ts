import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { announcements } from '../../../scripts/headers/announcements.ts';
import { application } from '../../../scripts/serve/application.ts';
import {
  draftsBackend,
  filesBackend,
  type LazyBackend,
} from '../../../scripts/serve/backend/lazy-backend.ts';
import { draftRepository } from '../../../scripts/serve/backend/workflow/repository.ts';
import type { Listening } from '../../../scripts/serve/host-guard.ts';
import { listen } from '../../../scripts/serve/listen.ts';
import { liveEvents } from '../../../scripts/serve/live/events.ts';
import { openPath } from '../../../scripts/serve/open-path.ts';
import type { Published } from '../../../scripts/serve/published.ts';
import { copyFixture, temporaryFolder } from '../../support/folder.ts';
import { freePort } from '../../support/port.ts';

/** A server over a small repository and a small output. */
export interface Started {
  readonly port: number;
  readonly root: string;
  readonly stop: () => void;
}

const MINIMAL = fileURLToPath(new URL('../../fixtures/minimal', import.meta.url));

const BUILD: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><html lang="fr"><body><h1>Accueil</h1></body></html>',
  '404.html': '<!doctype html><html lang="fr"><body><h1>Page introuvable</h1></body></html>',
  'guides/index.html': '<!doctype html><body>Guides</body>',
  'guides/index.md': '# Guides\n',
  'api/v1/index.json': '{"data":[]}\n',
  'api/v1/guides.json': '{}\n',
  'api/v1/404.json': '{"status":404}\n',
  'media/plan.png': 'PNG',
  'admin/index.html': '<!doctype html><body>CMS</body>',
  'admin/config.yml': 'backend:\n  name: proxy\n  proxy_url: /admin/proxy\n',
  '.well-known/api-catalog': '{}\n',
};

/** Starts the application on a free port, with the files of {@link BUILD} as its output. */
export function startServer(host = '127.0.0.1'): Promise<Started> {
  const root = copyFixture(MINIMAL);
  return startWith(root, filesBackend(root), host);
}

/** The same with drafts, on a repository of one commit. */
export async function startDrafts(root: string): Promise<Started> {
  const repository = await draftRepository(root);
  if (typeof repository === 'string') throw new Error(repository);
  const clone = join(temporaryFolder(), 'clone');
  return startWith(
    root,
    draftsBackend(repository, () => clone),
    '127.0.0.1',
  );
}

async function startWith(root: string, backend: LazyBackend, host: string): Promise<Started> {
  let listening: Listening = { host, port: 0 };
  const files = new Map(Object.entries(BUILD));
  const published: Published = {
    build: 'build',
    announced: announcements([{ collection: 'guides', since: '2026-01-01', sunset: '2028-01-01' }]),
    open: (pathname) => openPath(files, pathname),
  };
  const current = { published };
  const app = application({
    root,
    backend,
    current,
    events: liveEvents(),
    listening: () => listening,
  });
  const server = createServer(app);
  const { port, refused } = await listen(server, host, await freePort());
  if (refused !== undefined) throw new Error(refused);
  listening = { host, port };
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, root, stop };
}
