import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forgeHosts } from '../../cms/config/backend.ts';
import {
  type Catalog,
  collectionEnds,
  type EmittedFile,
  inStage,
  plannedFiles,
} from '../../core/index.ts';
import { pageFiles } from '../../site/page-files.ts';
import { announcements } from '../headers/announcements.ts';
import { netlifyHeaders } from '../headers/servers/netlify.ts';
import type { Claims } from '../output/claims.ts';
import type { Failure } from '../output/failure.ts';
import type { PlannedFile } from '../output/planned.ts';
import type { StartedBuild } from '../output/session.ts';
import { writeAll } from '../output/write.ts';
import type { Making } from '../reuse/reuse.ts';
import { adminFiles } from './admin.ts';
import { adminScripts } from './admin-bundle.ts';
import { adminContent } from './admin-content.ts';
import { compressTexts } from './compress.ts';
import { mediaFiles } from './media.ts';
import { renderPages } from './pages.ts';
import type { BuildRequest } from './request.ts';
import { searchFiles } from './search.ts';
import { siteAssets } from './site-assets.ts';

/**
 * Writes every file of a build as it is made, so that a large site is never in memory as a whole.
 * A file whose path is taken is left out, and told by `claims`; the rest isn't worth making then.
 */
export async function fillBuild(
  request: BuildRequest,
  reuse: Making,
  build: StartedBuild,
  claims: Claims,
): Promise<Failure | undefined> {
  const { catalog, context } = reuse;
  const put = (files: Iterable<PlannedFile>) => writeAll(build.write, taken(files, claims));
  request.progress('Préparation de l’API et du CMS…');
  const emit = (file: EmittedFile): Failure | undefined => {
    if (!claims.take(file.path) || reuse.take(file.path)) return undefined;
    return reuse.make(file);
  };
  const failure =
    (await inStage('emit', () => writeAll(emit, plannedFiles(catalog, reuse.formerDigest)))) ??
    (await inStage('assets', async () => put(await assetsOf(request, catalog)))) ??
    (await inStage('assets', () => writeAll(emit, adminContent(catalog, false))));
  // Where the pages will be is known before the first one is rendered.
  const announced = new Set(pageFiles(catalog).map(({ path }) => path));
  for (const path of announced) claims.take(path);
  if (failure !== undefined || claims.diagnostics.length > 0) return failure;
  request.progress('Rendu des pages…');
  const unrendered = await inStage('render', () => {
    const taken = new Set([...announced].filter((path) => reuse.take(path)));
    return renderPages(
      context,
      (path) => !taken.has(path),
      (path, content) =>
        announced.has(path) || claims.take(path) ? reuse.make({ path, content }) : undefined,
    );
  });
  if (unrendered !== undefined) return unrendered;
  const search = await inStage('search', () => searchOf(request, catalog, build, [...announced]));
  if ('message' in search) return search;
  const failed = (await put(search)) ?? (await put([headersFile(claims, catalog)]));
  if (failed !== undefined || request.compressed !== true) return failed;
  request.progress('Compression…');
  return inStage('compress', () => compressTexts(build.folder, claims, reuse));
}

function* taken(files: Iterable<PlannedFile>, claims: Claims): Generator<PlannedFile> {
  for (const file of files) if (claims.take(file.path)) yield file;
}

async function assetsOf({ root }: BuildRequest, catalog: Catalog): Promise<PlannedFile[]> {
  const scripts = adminScripts().map(async ({ path, content }) => ({
    path,
    content: await content(),
  }));
  return [
    ...(await siteAssets(catalog)),
    ...adminFiles(catalog),
    ...(await Promise.all(scripts)),
    ...mediaFiles(root, catalog.media),
  ];
}

async function searchOf(
  { withoutSearch, progress }: BuildRequest,
  { site }: Catalog,
  { folder }: StartedBuild,
  paths: readonly string[],
): Promise<readonly PlannedFile[] | Failure> {
  if (withoutSearch === true) return [];
  progress('Index de recherche…');
  const pages = paths.map((path) => ({ path, content: () => readFileSync(join(folder, path)) }));
  return searchFiles(pages, site.prefix);
}

/** Read by hosts of static files, and never served by them. */
function headersFile(claims: Claims, { types, site }: Catalog): PlannedFile {
  const announced = announcements(collectionEnds(types));
  return {
    path: '_headers',
    content: netlifyHeaders(claims.paths(), {
      prefix: site.prefix,
      announced,
      forge: forgeHosts(site),
    }),
  };
}
