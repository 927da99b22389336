import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFile } from './child.ts';
import { compileTests } from './compile.ts';
import { findTests } from './find.ts';
import { judge, type Verdict } from './verdict.ts';

/** What to run and how. */
export interface SuiteOptions {
  /** Folder of the repository, which holds `tests/`. */
  readonly root: string;
  /** Parts of paths; none means every test. */
  readonly filters?: readonly string[];
  readonly full?: boolean;
  /** Limits in milliseconds for one file, and for one browser test. */
  readonly limitMs: number;
  readonly browserLimitMs: number;
  /** Receives the report, line by line. */
  readonly print: (line: string) => void;
}

/** Totals of a run; it succeeded only when `failed` and `skipped` are 0 and `passed` is not. */
export type Totals = Pick<Verdict, 'passed' | 'failed' | 'skipped'>;

/** Two at a time: the build machine has two cores, and tests start builds of their own. */
const SIDE_BY_SIDE = 2;

/** Runs every wanted file, prints one line for each and the totals last. */
export async function runSuite(options: SuiteOptions): Promise<Totals> {
  const plan = findTests(options.root, options.filters ?? []);
  const width = Math.max(0, ...[...plan.parallel, ...plan.serial].map((file) => file.length));
  const compiled = await compileTests(options.root, [...plan.parallel, ...plan.serial]);
  const run = (limitMs: number) => (file: string) =>
    runOne(options, file, { program: compiled.programOf(file), limitMs, width });
  const verdicts = [
    ...(await pool(plan.parallel, SIDE_BY_SIDE, run(options.limitMs))),
    ...(await pool(plan.serial, 1, run(options.browserLimitMs))),
  ];
  compiled.remove();
  for (const fault of plan.faults) options.print(`FAIL  ${fault}`);
  const totals = {
    passed: sum(verdicts, 'passed'),
    failed: sum(verdicts, 'failed') + plan.faults.length,
    skipped: sum(verdicts, 'skipped'),
  };
  options.print(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  return totals;
}

/** Whether a run may be called a success. */
export function succeeded({ passed, failed, skipped }: Totals): boolean {
  return passed > 0 && failed === 0 && skipped === 0;
}

async function runOne(
  { root, full = false, print }: SuiteOptions,
  file: string,
  { program, limitMs, width }: { program: string; limitMs: number; width: number },
): Promise<Verdict> {
  const outcome = await runFile({ root, program, limitMs, full });
  const verdict = judge(outcome, readFileSync(join(root, file), 'utf8'));
  const mark = verdict.faults.length === 0 ? 'ok  ' : 'FAIL';
  print(`${mark}  ${file.padEnd(width)}  ${verdict.passed} passed  ${outcome.ms} ms`);
  if (verdict.faults.length > 0) {
    for (const fault of verdict.faults) print(`      ${fault}`);
    print(outcome.output.trimEnd());
  }
  return verdict;
}

/** Maps with at most `width` jobs under way; results keep the order of the items. */
async function pool<Item, Result>(
  items: readonly Item[],
  width: number,
  job: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await job(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

function sum(verdicts: readonly Verdict[], key: keyof Totals): number {
  return verdicts.reduce((total, verdict) => total + verdict[key], 0);
}
