/**
 * A process that builds when it is told to. It keeps the engine loaded between two builds; a change
 * of the engine's own code asks for another process, since Node never reads a module twice.
 */
import type { LoadMemory } from '../../core/index.ts';
import type { BuilderTask, Order, Told } from './messages.ts';

let memory: LoadMemory | undefined;
const task: BuilderTask = JSON.parse(process.argv[2] ?? '{}');

/** What is under way: a graph of modules that waits for folders isn't loaded from two sides at once. */
let ready: Promise<void> = Promise.resolve();
/** One index after the other: they share one program. */
let indexing: Promise<void> = Promise.resolve();
let newest = '';

process.on('message', ({ kind }: Order) => {
  ready = ready.then(kind === 'build' ? answer : prepare);
});
// The server is gone: nobody is left to build for.
process.on('disconnect', () => process.exit(0));

/**
 * Loads and runs what a change of the pages' code leaves as it is: Eleventy and the core. What
 * fails here fails again in the build, which tells it.
 */
async function prepare(): Promise<void> {
  try {
    await Promise.all(['@11ty/eleventy', 'esbuild', 'purgecss'].map((name) => import(name)));
    const { emitFiles, loadRepository, newLoadMemory } = await import('../../core/index.ts');
    memory ??= newLoadMemory();
    const { catalog } = await loadRepository(task.root, { baseUrl: task.baseUrl, memory });
    if (catalog !== undefined) Array.from(emitFiles(catalog));
  } catch {
    return;
  }
}

async function answer(): Promise<void> {
  const started = performance.now();
  try {
    const { newLoadMemory } = await import('../../core/index.ts');
    const { buildSite } = await import('../build/build.ts');
    const { placeOf } = await import('../output/place.ts');
    memory ??= newLoadMemory();
    const { root, out, baseUrl, localBackend, workflow } = task;
    const result = await buildSite({
      root,
      place: placeOf(out),
      form: 'link',
      forServer: true,
      memory,
      baseUrl,
      localBackend: { address: localBackend, workflow },
      progress: () => undefined,
    });
    send({ kind: 'result', result, milliseconds: performance.now() - started });
    if (result.kind === 'built') {
      newest = result.folder;
      indexing = indexing.then(() => index(result.folder));
    }
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ kind: 'crashed', trace });
  }
}

/** Readers of a server see the pages at once, and search them a moment later. */
async function index(folder: string): Promise<void> {
  if (folder !== newest) return;
  const { indexInPlace } = await import('./index-in-place.ts');
  const failure = await indexInPlace(folder, new URL(task.baseUrl).pathname.replace(/\/$/, ''));
  if (failure === undefined) send({ kind: 'indexed', folder });
  else if (folder === newest) process.stderr.write(`${failure.message}\n${failure.hint}\n`);
}

function send(message: Told): void {
  process.send?.(message);
}
