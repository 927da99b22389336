/**
 * A process that plans an output when it is told to, and makes each of its files when somebody asks
 * for it. It keeps the engine loaded between two outputs; a change of the engine's own code asks for
 * another process, since Node never reads a module twice.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { LoadMemory } from '../../core/index.ts';
import type { Files, Make } from '../build/output-files.ts';
import type { OutputPlan, PlanResult } from '../build/plan.ts';
import type { EntryStore } from '../store/entry-store.ts';
import type { BuilderTask, Order, Told } from './messages.ts';
import { openPath } from './open-path.ts';
import type { Opened } from './published.ts';

/** Longer than between two saves of somebody who tries things. */
const QUIET_MS = 1000;

const task: BuilderTask = JSON.parse(process.argv[2] ?? '{}');
let store: EntryStore | undefined;
let outputs = 0;
/** The last good one, as long as nothing has failed since. */
let plan: OutputPlan | undefined;
let files: Files = new Map();
/** The former index serves until the next one is there. */
let search: ReadonlyMap<string, Make> = new Map();

/** What is under way: a graph of modules that waits for folders isn't loaded from two sides at once. */
let ready: Promise<void> = Promise.resolve();
/** One index after the other: they share one program. */
let indexing: Promise<void> = Promise.resolve();

process.on('message', (order: Order) => {
  if (order.kind === 'open') void answer(order.request, order.pathname);
  else ready = ready.then(() => (order.kind === 'build' ? build(order.changed) : prepare()));
});
// The server is gone: nobody is left to build for.
process.on('disconnect', () => process.exit(0));

/**
 * Loads and runs what a change of the pages' code leaves as it is: the core. What fails here fails
 * again in the build, which tells it.
 */
async function prepare(): Promise<void> {
  try {
    await Promise.all(['esbuild', 'purgecss'].map((name) => import(name)));
    const { loadRepository, plannedFiles } = await import('../../core/index.ts');
    const { memory } = await openedStore();
    const { catalog } = await loadRepository(task.root, { baseUrl: task.baseUrl, memory });
    if (catalog !== undefined) plannedFiles(catalog);
  } catch {
    return;
  }
}

async function build(changed: string | undefined): Promise<void> {
  const started = performance.now();
  try {
    const { memory, save } = await openedStore();
    const revised = await revise(changed, memory);
    const planned = revised ?? (await planWhole(memory));
    const milliseconds = performance.now() - started;
    if (planned.kind !== 'planned') {
      plan = undefined;
      return send({ kind: 'result', result: planned, milliseconds });
    }
    give(planned, milliseconds);
    // Later ones differ by what somebody has just saved.
    if (outputs === 1) save();
  } catch (error) {
    plan = undefined;
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ kind: 'crashed', trace });
  }
}

async function revise(changed: string | undefined, memory: LoadMemory) {
  if (plan === undefined || changed === undefined) return undefined;
  const { revisePlan } = await import('../build/revise-plan.ts');
  return revisePlan({ root: task.root, memory, plan }, changed);
}

async function planWhole(memory: LoadMemory): Promise<PlanResult> {
  const { planOutput } = await import('../build/plan.ts');
  return planOutput({ ...task, memory });
}

/** From now on this output is given. */
function give(planned: PlanResult & { readonly kind: 'planned' }, milliseconds: number): void {
  const given = planned.plan;
  plan = given;
  outputs += 1;
  const output = outputs;
  files = withSearch(given);
  const result = {
    kind: 'built' as const,
    build: `${process.pid}-${output}`,
    entries: given.entries,
    files: given.files.size,
    ends: given.ends,
    diagnostics: planned.diagnostics,
  };
  send({ kind: 'result', result, milliseconds });
  // What fails here only keeps the search index back.
  indexing = indexing
    .then(() => settle(given, output))
    .catch((error) => void process.stderr.write(`${error}\n`));
}

function withSearch({ files: planned }: OutputPlan): Files {
  return {
    get: (path) => search.get(path) ?? planned.get(path),
    has: (path) => search.has(path) || planned.has(path),
    size: planned.size + search.size,
  };
}

async function openedStore(): Promise<EntryStore> {
  const { openStore } = await import('../store/entry-store.ts');
  store ??= openStore(task.root);
  return store;
}

async function answer(request: number, pathname: string): Promise<void> {
  const opened = await openPath(files, pathname).catch(
    async (error): Promise<Opened> => ({ kind: 'failed', reason: await reasonOf(error) }),
  );
  send({ kind: 'opened', request, opened });
}

/** Does what may wait, once nobody has saved anything for a moment. */
async function settle(given: OutputPlan, output: number): Promise<void> {
  const isNewest = () => output === outputs;
  if (isNewest() && output > 1) await pause(QUIET_MS);
  if (!isNewest()) return;
  const { isBehind } = await import('../build/revise-plan.ts');
  const { memory } = await openedStore();
  if (await isBehind(task.root, memory)) send({ kind: 'behind' });
  else await index(given, output);
}

/** Readers of a server see the pages at once, and search them a moment later. */
async function index(given: OutputPlan, output: number): Promise<void> {
  const { searchFiles } = await import('../build/search.ts');
  const faults: unknown[] = [];
  const isNewest = () => output === outputs;
  const pages = given.pages.map((path) => ({ path, content: () => pageOf(given, path) }));
  const prefix = new URL(task.baseUrl).pathname.replace(/\/$/, '');
  const made = await searchFiles(pages, prefix);
  if (!isNewest()) return;
  if (faults.length > 0) return send({ kind: 'faulty', reason: await reasonOf(faults[0]) });
  if ('message' in made) process.stderr.write(`${made.message}\n${made.hint}\n`);
  else {
    search = new Map(made.map(({ path, content }) => [path, content]));
    files = withSearch(given);
  }

  /** A page that nobody will search, or that can't be made, counts as empty. */
  function pageOf({ files: planned }: OutputPlan, path: string): string {
    if (!isNewest()) return '';
    try {
      const page = planned.get(path);
      return typeof page === 'function' ? String(page()) : '';
    } catch (error) {
      faults.push(error);
      return '';
    }
  }
}

async function reasonOf(error: unknown): Promise<string> {
  const { templateFailure } = await import('../build/template-failure.ts');
  const { message, hint } = templateFailure(error);
  return `${message}\n${hint}`;
}

function send(message: Told): void {
  process.send?.(message);
}
