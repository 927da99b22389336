import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { loadRepository, wholeContent } from '../../core/index.ts';
import { adminFiles } from '../../scripts/build/admin.ts';
import { adminScripts } from '../../scripts/build/admin-bundle.ts';
import { adminContent } from '../../scripts/build/admin-content.ts';
import { browserCore } from '../../scripts/build/browser-core.ts';
import type { Make } from '../../scripts/build/output-files.ts';
import { application } from '../../scripts/serve/application.ts';
import { filesBackend } from '../../scripts/serve/backend/lazy-backend.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { liveEvents } from '../../scripts/serve/live/events.ts';
import { openPath } from '../../scripts/serve/open-path.ts';
import { freePort } from './port.ts';
import { note, writeRepository } from './repository.ts';

/** The CMS of a repository of many entries, without its pages. */
export interface ManyNotes {
  readonly url: string;
  readonly root: string;
  /** Bytes of the index that forms read. */
  readonly indexBytes: number;
  readonly stop: () => void;
}

const HOST = '127.0.0.1';

/** Measures, in a browser, what a form's check costs at each keystroke. */
const MEASURE = `import { checkDraft } from '../../core/browser.ts';
import { openStudio } from '../../cms/studio/studio.ts';
window.measureCheck = async (text) => {
  const studio = await openStudio('../');
  const world = { types: studio.types, index: studio.index() };
  const type = studio.typeOf('notes');
  const times = [];
  for (let key = 0; key < 30; key += 1) {
    const start = performance.now();
    const found = checkDraft(world, { type, id: 'n-1', text: text + 'x'.repeat(key) });
    times.push(performance.now() - start);
    if (found.length > 0) throw new Error(found[0].message);
  }
  return times;
};`;

/** Writes that many notes, and serves their CMS. */
export async function serveNotes(count: number): Promise<ManyNotes> {
  const notes = Array.from({ length: count }, (_, index) => [
    `content/notes/n-${index}.md`,
    note(
      `title: Note ${index}\nsummary: Une note parmi d’autres.`,
      `Le texte de la note ${index}.\n`,
    ),
  ]);
  const root = writeRepository(Object.fromEntries(notes));
  const { catalog } = await loadRepository(root, { history: false });
  if (catalog === undefined) throw new Error('the notes aren’t valid');
  const [index, preview] = adminContent(catalog, true);
  if (index === undefined || preview === undefined) throw new Error('the form is told nothing');
  const planned = [
    ...adminFiles(catalog, { address: '/admin/proxy', workflow: false }),
    index,
    preview,
  ];
  const measure = { path: 'admin/measure.js', content: await measureScript() };
  const listening = { host: HOST, port: await freePort() };
  const files = new Map<string, Make>(
    [...planned, ...adminScripts(), measure].map(({ path, content }) => [path, content]),
  );
  const published = {
    build: 'notes',
    announced: [],
    open: (pathname: string) => openPath(files, pathname),
  };
  const current = { published };
  const backend = filesBackend(root);
  const setting = { root, backend, current, events: liveEvents(), listening: () => listening };
  const server = createServer(application(setting));
  await listen(server, HOST, listening.port);
  return {
    url: `http://${HOST}:${listening.port}`,
    root,
    indexBytes: wholeContent(index.content()).length,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function measureScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: MEASURE,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    plugins: [browserCore],
    define: { 'Buffer.from': 'String' },
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
