import { cpus, loadavg, totalmem } from 'node:os';
import type { Performance } from './run.ts';
import { pairedRatio, type Series, seriesOf } from './statistics.ts';

/** The figures of a benchmark, for machines. */
export interface BenchReport {
  readonly entries: number;
  readonly runs: number;
  readonly machine: Machine;
  readonly results: readonly Result[];
  /** Of calculation times, and of durations where the name says so: medians of paired runs; a peer that isn't installed has none. */
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
  /** Durations until the new output was switched in. */
  readonly switched?: Series;
  readonly files: number;
  readonly bytes: number;
}

type Amount = 'cpu' | 'wall';

/** The ratios: a name, what of ours is compared, with whom, and by what; ours count until the switch. */
const RATIOS: readonly (readonly [string, string, string, Amount])[] = [
  ['cold_vs_hugo', 'reperes_same_outputs', 'hugo', 'cpu'],
  ['cold_vs_hugo_wall', 'reperes_same_outputs', 'hugo', 'wall'],
  ['cold_vs_jekyll', 'reperes_same_outputs', 'jekyll', 'cpu'],
  ['cold_vs_astro', 'reperes_same_outputs', 'astro', 'cpu'],
  ['cold_vs_eleventy', 'reperes_same_outputs', 'eleventy', 'cpu'],
  ['cold_vs_limit', 'reperes_same_outputs', 'limit', 'cpu'],
  ['whole_vs_hugo', 'reperes', 'hugo', 'cpu'],
  ['whole_vs_hugo_wall', 'reperes', 'hugo', 'wall'],
  ['one_change_vs_hugo', 'reperes_one_change', 'hugo', 'cpu'],
  ['one_change_vs_hugo_wall', 'reperes_one_change', 'hugo', 'wall'],
  ['one_change_vs_cold', 'reperes_one_change', 'reperes', 'cpu'],
  ['layout_vs_hugo', 'reperes_layout', 'hugo', 'cpu'],
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
  const switched = measures.flatMap((measure) => measure.switched?.wall ?? []);
  return {
    name,
    label,
    version,
    work,
    cpu: seriesOf(measures.map(({ cpu }) => cpu)),
    wall: seriesOf(measures.map(({ wall }) => wall)),
    memory: Math.max(...measures.map(({ memory }) => memory)),
    ...(switched.length > 0 && { switched: seriesOf(switched) }),
    files,
    bytes,
  };
}

function ratiosOf(performances: readonly Performance[]): Record<string, number> {
  const amountsOf = (name: string, amount: Amount): number[] | undefined =>
    performances
      .find(({ contestant }) => contestant.name === name)
      ?.measures.map((measure) => (measure.switched ?? measure)[amount]);
  return Object.fromEntries(
    RATIOS.flatMap(([ratio, own, other, amount]) => {
      const [ours, theirs] = [amountsOf(own, amount), amountsOf(other, amount)];
      return ours === undefined || theirs === undefined
        ? []
        : [[ratio, pairedRatio(ours, theirs)] as const];
    }),
  );
}
