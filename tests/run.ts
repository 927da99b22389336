import { parseArgs } from 'node:util';
import { killActive } from './runner/child.ts';
import { runSuite, succeeded } from './runner/suite.ts';

const MINUTE_MS = 60_000;
/** The full suites (kills, mutations, vectors) run every case instead of a sample. */
const FULL_FACTOR = 10;

const { values, positionals } = parseArgs({
  options: { full: { type: 'boolean', default: process.env.REPERES_TEST_FULL === '1' } },
  allowPositionals: true,
});
const factor = values.full ? FULL_FACTOR : 1;

process.on('exit', killActive);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(1));
}

const totals = await runSuite({
  root: process.cwd(),
  filters: positionals,
  full: values.full,
  limitMs: 2 * MINUTE_MS * factor,
  browserLimitMs: 5 * MINUTE_MS * factor,
  print: (line) => process.stdout.write(`${line}\n`),
});
process.exitCode = succeeded(totals) ? 0 : 1;
