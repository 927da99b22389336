import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Terminal } from '../terminal.ts';
import { application, BACKEND } from './application.ts';
import { draftsBackend, filesBackend } from './backend/lazy-backend.ts';
import { draftRepository } from './backend/workflow/repository.ts';
import { type BuildQueue, buildQueue } from './build-queue.ts';
import { draftsNotice } from './drafts-notice.ts';
import { serveFolder } from './folder.ts';
import { isOpen, type Listening } from './host-guard.ts';
import { listen } from './listen.ts';
import { liveEvents } from './live/events.ts';
import type { Opened } from './published.ts';
import type { Current } from './site-routes.ts';
import { type Taker, takeAnswer, tellProblems } from './take-answer.ts';
import { type Change, watchChanges } from './watch.ts';

/** What to serve, and where. */
export interface ServeRequest {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly host: string;
  /** Absent: the first free one. */
  readonly port?: number;
  /** True to keep drafts in branches until they are reviewed. */
  readonly workflow: boolean;
  readonly terminal: Terminal;
}

/** A server that runs. */
export interface Serving {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves a repository and keeps it up to date. Returns a French sentence when it can't. */
export async function serve(request: ServeRequest): Promise<Serving | string> {
  const { root, host, workflow, terminal } = request;
  const repository = workflow ? await draftRepository(root) : undefined;
  if (typeof repository === 'string') return repository;
  const current: Current = {};
  const events = liveEvents();
  let listening: Listening = { host, port: 0 };
  let folder = '';
  const backend =
    repository === undefined
      ? filesBackend(root)
      : draftsBackend(repository, () => join(folder, 'clone'));
  const app = application({ root, backend, current, events, listening: () => listening });
  const server = createServer(app);
  const listened = await listen(server, host, request.port);
  if (listened.refused !== undefined) return listened.refused;
  listening = { host, port: listened.port };
  const url = addressOf(listening);
  announce(url, listening, request);
  if (repository !== undefined) {
    const made = serveFolder(root, listened.port);
    if (typeof made !== 'string') {
      server.close();
      return `${made.message}\n${made.hint}`;
    }
    folder = made;
    terminal.tell(await draftsNotice(repository));
  }
  const task = {
    root,
    baseUrl: url,
    localBackend: { address: BACKEND, workflow },
  };
  const taker: Taker = {
    current,
    events,
    open: async (pathname) => (await queue.open(pathname)) ?? GONE,
  };
  const queue = buildQueue(task, {
    onAnswer: (answer) => {
      void takeAnswer(answer, taker).then(terminal.tell);
      // Pages come first; whoever opens the CMS is told if its backend can't be loaded.
      backend.load().catch(() => undefined);
    },
    onFault: (reason) => terminal.tell(tellProblems(reason, taker)),
  });
  queue.build();
  const unwatch = watchChanges(root, (change) => follow(change, queue), terminal.tell);
  const stop = async (): Promise<void> => {
    await Promise.all([unwatch(), queue.stop()]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

/** What a reader is told between two processes. */
const GONE: Opened = { kind: 'failed', reason: 'Le processus de construction s’est arrêté.' };

/** The address at which this machine reaches the server. */
function addressOf({ host, port }: Listening): string {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function follow({ weight, files }: Change, queue: BuildQueue): void {
  if (weight !== 'content') queue.rebuildAfresh(weight);
  else queue.build(files.length === 1 ? files[0] : undefined);
}

function announce(url: string, { host, port }: Listening, { port: asked, terminal }: ServeRequest) {
  if (asked === undefined && port !== 8080) {
    terminal.tell(`Le port 8080 est pris : le serveur emploie le port ${port}.`);
  }
  if (isOpen({ host })) {
    terminal.tell(
      'Attention : d’autres machines peuvent atteindre ce serveur, et modifier les contenus.',
    );
  }
  terminal.tell(`Site : ${url}/\nAPI  : ${url}/api/v1/index.json\nCMS  : ${url}/admin/`);
}
