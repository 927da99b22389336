import { compareDiagnostics, type Diagnostic, inStage } from '../../core/index.ts';
import { newClaims } from '../output/claims.ts';
import type { Failure } from '../output/failure.ts';
import { openSession, type Session } from '../output/session.ts';
import { openStore } from '../store/entry-store.ts';
import { fillBuild } from './fill.ts';
import { type LoadedCatalog, loadForOutput } from './load.ts';
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
    const store = openStore(request.root, { fresh: request.fresh === true });
    const loaded = await loadForOutput({ ...request, memory: store.memory });
    store.save();
    if (loaded.kind !== 'loaded') return loaded;
    return await publish(request, session, loaded.catalog, loaded.diagnostics);
  } finally {
    session.close();
  }
}

async function publish(
  request: BuildRequest,
  session: Session,
  catalog: LoadedCatalog,
  warnings: readonly Diagnostic[],
): Promise<BuildResult> {
  const build = session.start();
  if ('message' in build) return failed(build);
  const claims = newClaims(sourcesOf(catalog));
  const failure = await fillBuild(request, catalog, build, claims);
  if (failure !== undefined) return failed(failure);
  if (claims.diagnostics.length > 0) {
    const diagnostics = [...warnings, ...claims.diagnostics].sort(compareDiagnostics);
    return { kind: 'problems', diagnostics };
  }
  const folder = inStage('publish', () => session.publish());
  if (typeof folder !== 'string') return failed(folder);
  return {
    kind: 'built',
    folder,
    entries: catalog.entries.size,
    files: claims.paths().length,
    diagnostics: warnings,
  };
}

function failed(failure: Failure): BuildResult {
  return { kind: 'failed', failure };
}
