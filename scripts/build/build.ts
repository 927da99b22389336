import { compareDiagnostics, type Diagnostic, emitFiles, hasErrors, loadRepository, type Repository } from '../../core/index.ts';
import type { Failure } from '../output/failure.ts';
import { planOutput } from '../output/plan.ts';
import type { PlannedFile } from '../output/planned.ts';
import { openSession, type Session } from '../output/session.ts';
import { adminFiles } from './admin.ts';
import { adminConfig } from './admin-config.ts';
import { mediaFiles } from './media.ts';
import { renderSite } from './pages.ts';
import type { BuildRequest, BuildResult } from './request.ts';
import { sourcesOf } from './sources.ts';

type LoadedCatalog = NonNullable<Repository['catalog']>;

/**
 * Validates, renders and publishes a repository. Whatever goes wrong, what was published before
 * stays byte for byte.
 */
export async function buildSite(request: BuildRequest): Promise<BuildResult> {
  const session = openSession(request.place, request);
  if ('message' in session) return failed(session);
  try {
    request.progress('Lecture des contenus…');
    const { root, baseUrl } = request;
    const repository = await loadRepository(root, baseUrl === undefined ? {} : { baseUrl });
    if (repository.catalog === undefined || hasErrors(repository.diagnostics)) {
      return { kind: 'problems', diagnostics: repository.diagnostics };
    }
    return await publish(request, session, repository.catalog, repository.diagnostics);
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
  request.progress('Rendu des pages…');
  const site = await renderSite(catalog);
  if ('message' in site) return failed(site);
  const wanted = await allFiles(request, catalog, site);
  const { files, diagnostics } = planOutput(wanted, sourcesOf(catalog));
  if (diagnostics.length > 0) {
    return { kind: 'problems', diagnostics: [...warnings, ...diagnostics].sort(compareDiagnostics) };
  }
  request.progress(`Écriture de ${files.length} fichiers…`);
  const folder = await session.publish(files);
  if (typeof folder !== 'string') return failed(folder);
  return {
    kind: 'built',
    folder,
    entries: catalog.entries.size,
    files: files.length,
    diagnostics: warnings,
  };
}

async function allFiles(
  { root, localBackend }: BuildRequest,
  catalog: LoadedCatalog,
  site: readonly PlannedFile[],
): Promise<PlannedFile[]> {
  return [
    ...emitFiles(catalog),
    ...site,
    ...(await adminFiles(await adminConfig(catalog, localBackend))),
    ...mediaFiles(root, catalog.media),
  ];
}

function failed(failure: Failure): BuildResult {
  return { kind: 'failed', failure };
}
