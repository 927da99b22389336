/**
 * Shows how much of each source document the content says, by runs of four words:
 * `npx tsx tests/seeds/coverage.ts SEEDS FOLDER…`, where a folder is `content`, the published API or,
 * for the labels of fields, `schemas`. Exit 1 when a document is under 95 %.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from './markup.ts';
import { textsOf } from './sources.ts';
import { gramsOf, labelOf, runsOf } from './words.ts';

const ENOUGH = 0.95;

interface Coverage {
  readonly document: string;
  readonly total: number;
  readonly misses: readonly string[];
  /** Short blocks that aren't found; told, not counted. */
  readonly labels: readonly string[];
}

function coverageOf(document: string, text: string, runs: ReadonlySet<string>): Coverage {
  const blocks = blocksOf(text);
  const grams = blocks.flatMap(gramsOf);
  const labels = new Set(blocks.map(labelOf).filter((label) => label !== undefined));
  return {
    document,
    total: grams.length,
    misses: grams.filter((gram) => !runs.has(gram)),
    labels: [...labels].filter((label) => !runs.has(label)),
  };
}

function share({ total, misses }: Coverage): number {
  return total === 0 ? 1 : 1 - misses.length / total;
}

function report(coverage: Coverage): string {
  const percent = (share(coverage) * 100).toFixed(1);
  return [
    `${percent} %  ${coverage.document} (${coverage.total} runs, ${coverage.misses.length} missing)`,
    ...coverage.misses.map((miss) => `    ${miss}`),
    ...coverage.labels.map((label) => `    label: ${label}`),
    '',
  ].join('\n');
}

const [seeds, ...folders] = process.argv.slice(2);
if (seeds === undefined || folders.length === 0) {
  process.stderr.write('usage: npx tsx tests/seeds/coverage.ts SEEDS FOLDER...\n');
  process.exitCode = 2;
} else {
  const runs = new Set(folders.flatMap(textsOf).flatMap((text) => [...runsOf(text)]));
  const coverages = readdirSync(seeds)
    .sort()
    .map((name) => coverageOf(name, readFileSync(join(seeds, name), 'utf8'), runs));
  process.stdout.write(coverages.map(report).join(''));
  process.exitCode = coverages.every((coverage) => share(coverage) >= ENOUGH) ? 0 : 1;
}
