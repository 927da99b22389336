import {
  collectionEnds,
  compareDiagnostics,
  type Diagnostic,
  emitFiles,
  hasErrors,
  loadRepository,
  type Repository,
} from '../../core/index.ts';
import { pageFiles } from '../../site/page-files.ts';
import { finishPending } from '../edit/pending.ts';
import { announcements } from '../headers/announcements.ts';
import { netlifyHeaders } from '../headers/servers/netlify.ts';
import type { Failure } from '../output/failure.ts';
import { planOutput } from '../output/plan.ts';
import type { PlannedFile } from '../output/planned.ts';
import { openSession, type Session } from '../output/session.ts';
import { adminFiles } from './admin.ts';
import { mediaFiles } from './media.ts';
import { renderPages } from './pages.ts';
import type { BuildRequest, BuildResult } from './request.ts';
import { searchFiles } from './search.ts';
import { siteAssets } from './site-assets.ts';
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
    const unfinished = finishPending(request.root);
    if (unfinished !== undefined) return failed(unfinished);
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
  const { root, localBackend, progress } = request;
  const sourceOf = sourcesOf(catalog);
  progress('Préparation de l’API et du CMS…');
  const others = [
    ...emitFiles(catalog),
    ...(await siteAssets(catalog, request.forServer === true ? request.place : undefined)),
    ...(await adminFiles(catalog, localBackend)),
    ...mediaFiles(root, catalog.media),
  ];
  const announced = pageFiles(catalog).map(({ path }) => ({ path, content: '' }));
  const clashes = planOutput([...others, ...announced], sourceOf).diagnostics;
  if (clashes.length > 0) return problems([...warnings, ...clashes]);
  progress('Rendu des pages…');
  const pages = await renderPages(catalog);
  if ('message' in pages) return failed(pages);
  progress('Index de recherche…');
  // A server shows the pages first: see the builder.
  const search = request.forServer === true ? [] : await searchFiles(pages, catalog.site.prefix);
  if ('message' in search) return failed(search);
  const published = [...others, ...pages, ...search];
  const { files, diagnostics } = planOutput(
    [...published, headersFile(published, catalog)],
    sourceOf,
  );
  if (diagnostics.length > 0) return problems([...warnings, ...diagnostics]);
  progress(`Écriture de ${files.length} fichiers…`);
  const folder = await session.publish(files);
  if (typeof folder !== 'string') return failed(folder);
  const { size } = catalog.entries;
  return { kind: 'built', folder, entries: size, files: files.length, diagnostics: warnings };
}

/** Read by hosts of static files, and never served by them. */
function headersFile(published: readonly PlannedFile[], { types }: LoadedCatalog): PlannedFile {
  const paths = published.map(({ path }) => path);
  const announced = announcements(collectionEnds(types));
  return { path: '_headers', content: netlifyHeaders(paths, announced) };
}

function problems(diagnostics: readonly Diagnostic[]): BuildResult {
  return { kind: 'problems', diagnostics: [...diagnostics].sort(compareDiagnostics) };
}

function failed(failure: Failure): BuildResult {
  return { kind: 'failed', failure };
}
