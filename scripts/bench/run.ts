import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importAll } from '../../core/index.ts';
import type { Contestant, Frame } from './contestant.ts';
import { type CommandLine, type Measure, measure } from './measure.ts';
import { syntheticRepository } from './synthetic/repository.ts';
import { writeTree } from './write-tree.ts';

/** What a contestant did, run after run. */
export interface Performance {
  readonly contestant: Contestant;
  readonly version: string;
  readonly measures: readonly Measure[];
  readonly files: number;
  readonly bytes: number;
}

/** How much to measure. */
export interface BenchRequest {
  readonly entries: number;
  readonly runs: number;
  /** Names of the contestants that are measured; all that are installed where absent. */
  readonly only?: readonly string[] | undefined;
  readonly progress: (text: string) => void;
}

/** Whole runs in memory spare us the disk, whose speed isn't what we measure. */
const MEMORY_DISK = '/dev/shm';

/** Measures every contestant that is installed, in turn, so that a busy moment hits them all. */
export async function runBench(request: BenchRequest): Promise<readonly Performance[]> {
  const ground = mkdtempSync(
    join(existsSync(MEMORY_DISK) ? MEMORY_DISK : tmpdir(), 'reperes-banc-'),
  );
  try {
    return await runIn(ground, request);
  } finally {
    rmSync(ground, { recursive: true, force: true });
  }
}

interface Ready {
  readonly contestant: Contestant;
  readonly version: string;
  readonly commandFor: (out: string) => CommandLine;
  readonly measures: Measure[];
  files: number;
  bytes: number;
}

async function runIn(ground: string, request: BenchRequest): Promise<Ready[]> {
  const { entries, runs, only, progress } = request;
  const repository = join(ground, 'repository');
  for (const { path, text } of syntheticRepository(entries))
    writeTree(repository, { [path]: text });
  const contestants: readonly Contestant[] = await importAll(
    new URL('./contestants/', import.meta.url),
    'contestant',
  );
  const ours = contestants.find(({ name }) => name === 'reperes');
  if (ours === undefined) throw new Error('The benchmark has lost its first contestant');
  progress('Première construction…');
  const frame = await frameOf(ours, repository, join(ground, 'frame'));
  const ready: Ready[] = [];
  for (const contestant of contestants) {
    const version = contestant.version();
    if (version === undefined || only?.includes(contestant.name) === false) continue;
    const folder = join(ground, contestant.name);
    mkdirSync(folder);
    const commandFor = await contestant.prepare({ repository, folder, frame });
    ready.push({ contestant, version, commandFor, measures: [], files: 0, bytes: 0 });
  }
  for (let run = 1; run <= runs; run += 1) {
    for (const one of ready) {
      progress(`Passage ${run} sur ${runs} : ${one.contestant.label}…`);
      await runOnce(one, ground);
    }
  }
  return ready;
}

async function runOnce(one: Ready, ground: string): Promise<void> {
  const folder = join(ground, 'out');
  mkdirSync(folder);
  const out = join(folder, 'site');
  const { name, link } = one.contestant;
  const switched = link === undefined ? undefined : join(ground, name, link);
  one.measures.push(await measure(one.commandFor(out), switched));
  const sizes = existsSync(out) ? sizesIn(out) : [];
  one.files = sizes.length;
  one.bytes = sizes.reduce((sum, size) => sum + size, 0);
  rmSync(folder, { recursive: true });
}

/** Everybody's layout is the frame of our own pages. */
async function frameOf(ours: Contestant, repository: string, folder: string): Promise<Frame> {
  mkdirSync(folder);
  const out = join(folder, 'site');
  const commandFor = await ours.prepare({ repository, folder, frame: { before: '', after: '' } });
  await measure(commandFor(out));
  const page = readFileSync(join(out, 'projets/projet-1/index.html'), 'utf8');
  rmSync(folder, { recursive: true });
  const end = page.lastIndexOf('</article>') + '</article>'.length;
  return { before: page.slice(0, page.indexOf('<article')), after: page.slice(end) };
}

function sizesIn(folder: string): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => statSync(join(item.parentPath, item.name)).size);
}
