/**
 * A process that builds when it is told to. It keeps the engine loaded between two builds; a change
 * of the engine's own code asks for another process, since Node never reads a module twice.
 */
import type { Answer, BuilderTask, Order } from './messages.ts';

// The packages that take longest to load.
const PACKAGES = [
  '@11ty/eleventy',
  'ajv/dist/2020.js',
  'csv-stringify/sync',
  'esbuild',
  'gray-matter',
  'markdown-it',
  'preact-render-to-string',
  'purgecss',
  'yaml',
];

const task: BuilderTask = JSON.parse(process.argv[2] ?? '{}');

process.on('message', ({ kind }: Order) => void (kind === 'build' ? answer() : prepare()));
// The server is gone: nobody is left to build for.
process.on('disconnect', () => process.exit(0));

/** A package that can't be loaded is told by the build that needs it. */
async function prepare(): Promise<void> {
  for (const name of PACKAGES) await import(name).catch(() => undefined);
}

async function answer(): Promise<void> {
  const started = performance.now();
  try {
    const [{ buildSite }, { placeOf }] = await Promise.all([
      import('../build/build.ts'),
      import('../output/place.ts'),
    ]);
    const { root, out, baseUrl, localBackend } = task;
    const result = await buildSite({
      root,
      place: placeOf(out),
      form: 'link',
      forServer: true,
      baseUrl,
      localBackend,
      progress: () => undefined,
    });
    send({ kind: 'result', result, milliseconds: performance.now() - started });
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ kind: 'crashed', trace });
  }
}

function send(message: Answer): void {
  process.send?.(message);
}
