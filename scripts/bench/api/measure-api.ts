import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENGINE } from '../../build/engine.ts';
import { clientModule } from '../../client/package-files.ts';
import { measure } from '../measure.ts';
import { syntheticRepository } from '../synthetic/repository.ts';
import { writeTree } from '../write-tree.ts';
import { type CountingServer, countingServer } from './counting-server.ts';
import { type FileSize, sizesIn } from './sizes.ts';

/** What one call of the client took, over the loopback. */
export interface SyncMeasure {
  readonly requests: number;
  /** Bytes of the answers, uncompressed. */
  readonly bytes: number;
  /** Seconds on the clock, those of the server included: both are one process. */
  readonly seconds: number;
}

/** What a consumer of the API pays. */
export interface ApiMeasures {
  readonly first: SyncMeasure;
  /** Nothing has changed since. */
  readonly none: SyncMeasure;
  /** One entry has. */
  readonly one: SyncMeasure;
  readonly files: readonly FileSize[];
}

/** The part of the client that is measured: its package is built and imported as a consumer would. */
interface ClientPackage {
  readonly createClient: (options: {
    readonly baseUrl: string;
    readonly collections: Readonly<
      Record<string, { readonly type: string; readonly title: string }>
    >;
  }) => { readonly sync: () => Promise<unknown> };
}

const COLLECTIONS = {
  organisations: { type: 'organisation', title: 'title' },
  projets: { type: 'projet', title: 'title' },
};
const CHANGED = 'api/v1/projets/projet-1.json';
const MANIFEST = 'api/v1/manifest.json';
const MEMORY_DISK = '/dev/shm';

/** Builds the synthetic repository and reads its API with the client. */
export async function measureApi(
  entries: number,
  progress: (text: string) => void,
): Promise<ApiMeasures> {
  const ground = mkdtempSync(
    join(existsSync(MEMORY_DISK) ? MEMORY_DISK : tmpdir(), 'reperes-api-'),
  );
  try {
    progress('API : construction…');
    const repository = join(ground, 'repository');
    for (const { path, text } of syntheticRepository(entries)) {
      writeTree(repository, { [path]: text });
    }
    const site = join(ground, 'site');
    const program = join(ENGINE, 'scripts/reperes.js');
    const options = ['--without-search', '--copy', '--root', repository, '--out', site];
    await measure([process.execPath, program, 'build', ...options]);
    progress('API : synchronisation…');
    return { ...(await measureSyncs(site, ground)), files: sizesIn(site) };
  } finally {
    rmSync(ground, { recursive: true, force: true });
  }
}

async function measureSyncs(site: string, ground: string): Promise<Omit<ApiMeasures, 'files'>> {
  const module = join(ground, 'client.mjs');
  writeFileSync(module, await clientModule());
  const { createClient } = (await import(pathToFileURL(module).href)) as ClientPackage;
  const server = await countingServer(site);
  try {
    const client = createClient({ baseUrl: server.url, collections: COLLECTIONS });
    const sync = () => timed(() => client.sync(), server);
    const [first, none] = [await sync(), await sync()];
    changeOne(site, server);
    return { first, none, one: await sync() };
  } finally {
    server.close();
  }
}

async function timed(call: () => Promise<unknown>, server: CountingServer): Promise<SyncMeasure> {
  server.count();
  const start = performance.now();
  await call();
  return { ...server.count(), seconds: (performance.now() - start) / 1000 };
}

/** Serves another state of the site: an entry whose file differs, and the manifest that says so. */
function changeOne(site: string, { over }: CountingServer): void {
  const before = readFileSync(join(site, CHANGED));
  const after = Buffer.concat([before, Buffer.from('\n')]);
  const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  const manifest = readFileSync(join(site, MANIFEST), 'utf8');
  over.set(CHANGED, after);
  over.set(MANIFEST, Buffer.from(manifest.replace(hash(before), hash(after))));
}
