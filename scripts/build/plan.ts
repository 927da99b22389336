import {
  type CollectionEnd,
  collectionEnds,
  compareDiagnostics,
  type Diagnostic,
  plannedFiles,
} from '../../core/index.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import { plannedPages } from '../../site/site-pages.ts';
import { newClaims } from '../output/claims.ts';
import type { Content } from '../output/planned.ts';
import { adminFiles, type LocalBackend } from './admin.ts';
import { adminScripts } from './admin-bundle.ts';
import { adminContent } from './admin-content.ts';
import { type LoadedCatalog, type LoadRequest, loadForOutput, type Refusal } from './load.ts';
import { mediaFiles } from './media.ts';
import { siteAssets } from './site-assets.ts';
import { sourcesOf } from './sources.ts';

/** Gives the content of a file; asked twice, it gives the same. */
export type Make = Content | (() => Promise<Uint8Array>);

/** A whole output of which nothing is made before it is asked for. */
export interface OutputPlan {
  /** Number of entries. */
  readonly entries: number;
  /** By path in the output. */
  readonly files: ReadonlyMap<string, Make>;
  /** Paths of the pages, for their search index. */
  readonly pages: readonly string[];
  /** Collections that will go. */
  readonly ends: readonly CollectionEnd[];
}

/** What to plan. */
export interface PlanRequest extends LoadRequest {
  readonly localBackend: LocalBackend;
}

/** A plan and the warnings of its repository, or why there is none. */
export type PlanResult =
  | {
      readonly kind: 'planned';
      readonly plan: OutputPlan;
      readonly diagnostics: readonly Diagnostic[];
    }
  | Refusal;

/**
 * Loads a repository and plans its output for a server of this machine: the files that a build
 * writes, byte for byte, but for the search index, and with the CMS on a local backend.
 */
export async function planOutput(request: PlanRequest): Promise<PlanResult> {
  const loaded = await loadForOutput(request);
  if (loaded.kind !== 'loaded') return loaded;
  const { catalog, diagnostics } = loaded;
  const claims = newClaims(sourcesOf(catalog));
  const files = new Map<string, Make>();
  const put = (planned: Iterable<{ readonly path: string; readonly content: Make }>): void => {
    for (const { path, content } of planned) if (claims.take(path)) files.set(path, content);
  };
  const pages = plannedPages(pageContextOf(catalog));
  put(plannedFiles(catalog));
  put(await assetsOf(request, catalog));
  put(pages);
  if (claims.diagnostics.length > 0) {
    return {
      kind: 'problems',
      diagnostics: [...diagnostics, ...claims.diagnostics].sort(compareDiagnostics),
    };
  }
  const plan = {
    entries: catalog.entries.size,
    files,
    pages: pages.map(({ path }) => path),
    ends: collectionEnds(catalog.types),
  };
  return { kind: 'planned', plan, diagnostics };
}

async function assetsOf({ root, localBackend }: PlanRequest, catalog: LoadedCatalog) {
  return [
    ...(await siteAssets(catalog)),
    ...adminFiles(catalog, localBackend),
    ...adminContent(catalog, true),
    ...adminScripts(),
    ...mediaFiles(root, catalog.media),
  ];
}
