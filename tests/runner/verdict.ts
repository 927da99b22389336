import { stripVTControlCharacters } from 'node:util';
import type { Outcome } from './child.ts';
import { sourceFaults } from './source-faults.ts';

/** What one test file is worth: it passed only when `faults` is empty. */
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One sentence for each reason to refuse the file. */
  readonly faults: readonly string[];
}

interface Summary {
  readonly total: number;
  readonly passed: number;
  readonly skipped: number;
}

const SUMMARY =
  /^ {2}Total: {5}(\d+)\n {2}Passed: {4}(\d+)\n {2}Skipped: {3}(\d+)\n {2}Duration: /gm;

/**
 * Judges a finished file by uvu's closing summary, never by the exit code alone: uvu leaves with 0
 * when no test was run, and a second summary overwrites the exit code of the first.
 */
export function judge(outcome: Outcome, source: string): Verdict {
  const summaries = readSummaries(outcome.stdout);
  const summary = summaries[0];
  const faults = [
    ...processFaults(outcome),
    ...summaryFaults(summaries),
    ...(summary === undefined ? [] : countFaults(summary)),
    ...sourceFaults(source),
  ];
  const failing = summary === undefined ? 0 : summary.total - summary.passed;
  return {
    passed: summary?.passed ?? 0,
    failed: Math.max(failing, faults.length > 0 ? 1 : 0),
    skipped: summary?.skipped ?? 0,
    faults,
  };
}

function readSummaries(stdout: string): Summary[] {
  const text = stripVTControlCharacters(stdout).replaceAll('\r\n', '\n');
  return [...text.matchAll(SUMMARY)].map((match) => ({
    total: Number(match[1]),
    passed: Number(match[2]),
    skipped: Number(match[3]),
  }));
}

function processFaults(outcome: Outcome): string[] {
  if (outcome.timedOut) return [`stopped: over its limit of ${outcome.limitMs} ms`];
  if (outcome.signal !== null) return [`ended by the signal ${outcome.signal}`];
  return outcome.code === 0 ? [] : [`exit code ${outcome.code}`];
}

function summaryFaults(summaries: readonly Summary[]): string[] {
  if (summaries.length === 1) return [];
  if (summaries.length === 0) {
    return ['no closing summary: .run() is missing, a hook threw, or the process ended early'];
  }
  return [`${summaries.length} closing summaries: put every .run() after the last top-level await`];
}

function countFaults({ total, passed, skipped }: Summary): string[] {
  return [
    ...(total === 0 ? ['no test in this file'] : []),
    ...(passed === total
      ? []
      : [`${total - passed} of ${total} tests failed, or a hook threw before them`]),
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
  ];
}
