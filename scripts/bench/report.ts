import { cpus, loadavg, totalmem } from 'node:os';
import type { Performance } from './run.ts';
import { pairedRatio, type Series, seriesOf } from './statistics.ts';

/** The figures of a benchmark, for machines. */
export interface BenchReport {
  readonly entries: number;
  readonly runs: number;
  readonly machine: Machine;
  readonly results: readonly Result[];
  /** Calculation time, medians of paired runs; a peer that isn't installed has none. */
  readonly ratios: Readonly<Record<string, number>>;
}

interface Machine {
  readonly processor: string;
  readonly processors: number;
  readonly memory: number;
  readonly system: string;
  /** Processes at work on average over a quarter of an hour, the benchmark's among them. */
  readonly load: number;
  readonly node: string;
}

interface Result {
  readonly name: string;
  readonly label: string;
  readonly version: string;
  readonly work: string;
  readonly cpu: Series;
  readonly wall: Series;
  readonly memory: number;
  readonly files: number;
  readonly bytes: number;
}

/** The ratios: a name, what of ours is compared, and with whom. */
const RATIOS: readonly (readonly [string, string, string])[] = [
  ['cold_vs_hugo', 'reperes', 'hugo'],
  ['cold_vs_jekyll', 'reperes', 'jekyll'],
  ['cold_vs_eleventy', 'reperes', 'eleventy'],
  ['cold_vs_limit', 'reperes', 'limit'],
  ['one_change_vs_hugo', 'reperes_one_change', 'hugo'],
  ['one_change_vs_cold', 'reperes_one_change', 'reperes'],
  ['layout_vs_hugo', 'reperes_layout', 'hugo'],
];

/** Puts the figures together. */
export function benchReport(entries: number, performances: readonly Performance[]): BenchReport {
  const [processor] = cpus();
  return {
    entries,
    runs: performances[0]?.measures.length ?? 0,
    machine: {
      processor: processor?.model.trim() ?? '',
      processors: cpus().length,
      memory: totalmem(),
      system: process.platform,
      load: Math.round(loadavg()[2] ?? 0),
      node: process.version,
    },
    results: performances.map(resultOf),
    ratios: ratiosOf(performances),
  };
}

function resultOf({ contestant, version, measures, files, bytes }: Performance): Result {
  const { name, label, work } = contestant;
  return {
    name,
    label,
    version,
    work,
    cpu: seriesOf(measures.map(({ cpu }) => cpu)),
    wall: seriesOf(measures.map(({ wall }) => wall)),
    memory: Math.max(...measures.map(({ memory }) => memory)),
    files,
    bytes,
  };
}

function ratiosOf(performances: readonly Performance[]): Record<string, number> {
  const cpuOf = (name: string): number[] | undefined =>
    performances.find(({ contestant }) => contestant.name === name)?.measures.map(({ cpu }) => cpu);
  return Object.fromEntries(
    RATIOS.flatMap(([ratio, own, other]) => {
      const [ours, theirs] = [cpuOf(own), cpuOf(other)];
      return ours === undefined || theirs === undefined
        ? []
        : [[ratio, pairedRatio(ours, theirs)] as const];
    }),
  );
}
