import {
  compareDiagnostics,
  type Diagnostic,
  hasErrors,
  inStage,
  type Repository,
} from '../../core/index.ts';
import { loadSettled } from '../edit/settled.ts';
import { newClaims } from '../output/claims.ts';
import type { Failure } from '../output/failure.ts';
import { openSession, type Session } from '../output/session.ts';
import { siteIn } from './cms-environment.ts';
import { fillBuild } from './fill.ts';
import type { BuildRequest, BuildResult } from './request.ts';
import { sourcesOf } from './sources.ts';

type LoadedCatalog = NonNullable<Repository['catalog']>;

/**
 * Validates, renders and publishes a repository. Whatever goes wrong, what was published before
 * stays byte for byte.
 */
export async function buildSite(request: BuildRequest): Promise<BuildResult> {
  const session = openSession(request.place, {
    form: request.form,
    keepFormer: request.forServer === true,
  });
  if ('message' in session) return failed(session);
  try {
    request.progress('Lecture des contenus…');
    const { root, baseUrl, memory } = request;
    const repository = await loadSettled(root, {
      ...(baseUrl !== undefined && { baseUrl }),
      ...(memory !== undefined && { memory }),
    });
    if ('message' in repository) return failed(repository);
    if (repository.catalog === undefined || hasErrors(repository.diagnostics)) {
      return { kind: 'problems', diagnostics: repository.diagnostics };
    }
    const site = siteIn(request.environment ?? {}, repository.catalog.site);
    if ('message' in site) return failed(site);
    const catalog = { ...repository.catalog, site };
    return await publish(request, session, catalog, repository.diagnostics);
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
