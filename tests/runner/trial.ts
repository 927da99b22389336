import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../support/folder.ts';
import { runSuite, type SuiteOptions, succeeded, type Totals } from './suite.ts';

/** The folder of this repository. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
/** The first line of a test file. */
export const HEAD = "import { suite, test } from 'uvu';";
/** A test file that holds one test and no trap. */
export const PASSING = [HEAD, "test('passes', () => {});", 'test.run();'];

/** More than a busy machine needs to start a process. */
const LIMIT_MS = 60_000;

/** Lines of each file, by path. */
type Files = Readonly<Record<string, readonly string[]>>;

/** What the runner answered. */
interface Report extends Totals {
  readonly lines: readonly string[];
  readonly succeeded: boolean;
}

/** Makes a repository that holds only these tests. */
export function repository(files: Files): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'tests'));
  writeFileSync(join(root, 'package.json'), '{"type": "module"}');
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
  for (const [path, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), lines.join('\n'));
  }
  return root;
}

/** Runs these tests as the runner would. */
export async function report(
  files: Files,
  options: Partial<Pick<SuiteOptions, 'filters' | 'limitMs'>> = {},
): Promise<Report> {
  const lines: string[] = [];
  const totals = await runSuite({
    root: repository(files),
    limitMs: LIMIT_MS,
    browserLimitMs: LIMIT_MS,
    ...options,
    print: (line) => lines.push(line),
  });
  return { ...totals, lines, succeeded: succeeded(totals) };
}

/** Runs one file made of these lines and checks that it is refused, for the reason given. */
export async function refused(lines: readonly string[], reason: RegExp): Promise<void> {
  const result = await report({ 'tests/trap.test.ts': [HEAD, ...lines] });
  assert.not(result.succeeded, 'the run must fail');
  assert.ok(result.failed > 0, 'the last line must show a failure');
  assert.match(result.lines.join('\n'), reason);
}
