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

/** Ratios of our cold build to others, by the name of the other. */
const RATIOS: readonly (readonly [string, string])[] = [
  ['cold_vs_hugo', 'hugo'],
  ['cold_vs_jekyll', 'jekyll'],
  ['cold_vs_limit', 'limit'],
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
  const ours = cpuOf('reperes') ?? [];
  return Object.fromEntries(
    RATIOS.flatMap(([ratio, name]) => {
      const theirs = cpuOf(name);
      return theirs === undefined ? [] : [[ratio, pairedRatio(ours, theirs)] as const];
    }),
  );
}
