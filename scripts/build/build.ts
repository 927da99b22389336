import { join } from 'node:path';
import { type Catalog, compareDiagnostics, inStage } from '../../core/index.ts';
import { newClaims } from '../output/claims.ts';
import type { Failure } from '../output/failure.ts';
import type { Place } from '../output/place.ts';
import { newReleaseName } from '../output/releases.ts';
import { openSession, type Session } from '../output/session.ts';
import { readRecord, writeRecord } from '../reuse/build-record.ts';
import { noReuse, openReuse, type Reuse, type ReuseRequest } from '../reuse/reuse.ts';
import { openSpool } from '../reuse/spool.ts';
import { wholeDigest } from '../reuse/whole-digest.ts';
import { keepHeapSmall } from '../small-heap.ts';
import { type EntryStore, FEWEST, openStore } from '../store/entry-store.ts';
import { fillBuild } from './fill.ts';
import { type Loaded, loadForOutput } from './load.ts';
import type { BuildRequest, BuildResult } from './request.ts';
import { sourcesOf } from './sources.ts';

/**
 * Validates, renders and publishes a repository. Whatever goes wrong, what was published before
 * stays byte for byte.
 */
export async function buildSite(request: BuildRequest): Promise<BuildResult> {
  const session = openSession(request.place, request.form);
  if ('message' in session) return failed(session);
  try {
    request.progress('Lecture des contenus…');
    const { fresh = false, fewest = FEWEST } = request;
    const store = openStore(request.root, { fresh, fewest });
    if (store.memory.entries.size === 0) keepHeapSmall();
    const loaded = await loadForOutput({ ...request, memory: store.memory });
    // At once: what changes from now on, or is erased, isn't in what was read.
    store.save();
    if (loaded.kind !== 'loaded') return loaded;
    return await publish({ ...request, fresh, fewest, store }, session, loaded);
  } finally {
    session.close();
  }
}

interface Publication extends BuildRequest {
  readonly store: EntryStore;
  readonly fresh: boolean;
  readonly fewest: number;
}

async function publish(
  request: Publication,
  session: Session,
  { catalog, diagnostics: warnings }: Loaded & { readonly kind: 'loaded' },
): Promise<BuildResult> {
  const isLarge = catalog.entries.size >= request.fewest;
  const whole = isLarge ? wholeDigest(catalog) : '';
  const record =
    isLarge && !request.fresh ? readRecord(request.store.folder, request.place) : undefined;
  const former = record?.whole === whole ? record : undefined;
  if (former === undefined) keepHeapSmall();
  const build = session.start();
  if ('message' in build) return failed(build);
  const claims = newClaims(sourcesOf(catalog));
  const kept = isLarge ? reuseOf(request, { ...build, catalog, whole, former }) : undefined;
  try {
    const failure = await fillBuild(request, kept ?? noReuse(catalog, build.write), build, claims);
    if (failure !== undefined) return failed(failure);
    if (claims.diagnostics.length > 0) {
      const diagnostics = [...warnings, ...claims.diagnostics].sort(compareDiagnostics);
      return { kind: 'problems', diagnostics };
    }
    const folder = inStage('publish', () =>
      session.publish({
        name: releaseName(request.place, catalog),
        isTaken: former === undefined ? undefined : kept?.isTaken,
      }),
    );
    if (typeof folder !== 'string') return failed(folder);
    if (kept !== undefined) writeRecord(request.store.folder, request.place, kept.record(folder));
    return {
      kind: 'built',
      folder,
      entries: catalog.entries.size,
      files: claims.paths().length,
      diagnostics: warnings,
    };
  } finally {
    kept?.close();
  }
}

/** Undefined where no release stays. */
function releaseName(place: Place, { history }: Catalog): string | undefined {
  if (place.keeps === undefined) return undefined;
  return newReleaseName(place, history.available ? history.revision : undefined);
}

function reuseOf(
  { store }: Publication,
  state: Pick<ReuseRequest, 'catalog' | 'whole' | 'former' | 'write' | 'take'>,
): Reuse {
  return openReuse({
    ...state,
    sourceDigest: ({ file }) => store.memory.entries.get(file)?.sha256 ?? '',
    spool: openSpool(join(store.folder, `${process.pid}.pieces`)),
  });
}

function failed(failure: Failure): BuildResult {
  return { kind: 'failed', failure };
}
