/** A task that kept the page from answering. */
export interface LongTask {
  /** Milliseconds of the processor: a busy machine makes a task wait, and no longer. */
  readonly spent: number;
  /** What took most of it: `EvaluateScript site.js`. */
  readonly mostly: string;
}

/** What a trace of Chromium holds, as far as it is read here. */
interface Event {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: start, length by the clock, length on the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** What Chromium is asked to trace. */
export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

const LONG = 50;
const TASK = 'RunTask';
const KINDS = new Set([
  ...['ParseHTML', 'ParseAuthorStyleSheet', 'EvaluateScript', 'v8.compile', 'FunctionCall'],
  ...['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'],
]);

/** The long tasks of the page's own thread, in their order. */
export function longTasksOf(trace: Buffer): LongTask[] {
  const { traceEvents }: { traceEvents: readonly Event[] } = JSON.parse(trace.toString('utf8'));
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const own = traceEvents.filter((event) => mains.has(threadOf(event)));
  return own
    .filter((event) => event.name === TASK && spent(event) > LONG)
    .map((task) => ({ spent: Math.round(spent(task)), mostly: mostly(task, own) }));
}

function threadOf({ pid, tid }: Event): string {
  return `${pid} ${tid}`;
}

function spent({ dur = 0, tdur = dur }: Event): number {
  return tdur / 1000;
}

function mostly(task: Event, events: readonly Event[]): string {
  const end = task.ts + (task.dur ?? 0);
  const [longest] = events
    .filter(({ name, ts }) => KINDS.has(name) && ts >= task.ts && ts < end)
    .filter((event) => threadOf(event) === threadOf(task))
    .sort((a, b) => spent(b) - spent(a));
  const file = longest?.args?.data?.url?.split('/').at(-1) ?? '';
  return longest === undefined ? '?' : `${longest.name} ${file}`.trim();
}
