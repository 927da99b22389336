import {
  type CollectionEnd,
  collectionEnds,
  compareDiagnostics,
  type Diagnostic,
  type EntryKey,
} from '../../core/index.ts';
import { newClaims } from '../output/claims.ts';
import { adminFiles, type LocalBackend } from './admin.ts';
import { adminScripts } from './admin-bundle.ts';
import { adminContent } from './admin-content.ts';
import { type LoadedCatalog, type LoadRequest, loadForOutput, type Refusal } from './load.ts';
import { mediaFiles } from './media.ts';
import {
  collectionSources,
  entrySource,
  type Files,
  filesOf,
  type MadeLater,
  pageKeys,
  pageSources,
  type Source,
  type State,
  siteSource,
  stateOf,
} from './output-files.ts';
import { siteAssets } from './site-assets.ts';
import { sourcesOf } from './sources.ts';

/** A whole output of which nothing is made before it is asked for. */
export interface OutputPlan {
  /** Number of entries. */
  readonly entries: number;
  readonly files: Files;
  /** Paths of the pages, for their search index. */
  readonly pages: readonly string[];
  /** Collections that will go. */
  readonly ends: readonly CollectionEnd[];
  /** The same output once an entry says something else; undefined where its paths are others then. */
  readonly revised: (catalog: LoadedCatalog, key: EntryKey) => OutputPlan | undefined;
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
 * writes, byte for byte, but for the search index and `_headers`; the CMS has a local backend, and
 * its list of entries the drafts.
 */
export async function planOutput(request: PlanRequest): Promise<PlanResult> {
  const loaded = await loadForOutput(request);
  if (loaded.kind !== 'loaded') return loaded;
  const { catalog, diagnostics } = loaded;
  const claims = newClaims(sourcesOf(catalog));
  const owners = new Map<string, Source>();
  const own = (path: string, source: Source): void => {
    if (claims.take(path)) owners.set(path, source);
  };
  const state = stateOf(catalog);
  const pages = pageSources(state.context);
  const admin: Source = (now) => [
    ...adminFiles(now.catalog, request.localBackend),
    ...adminContent(now.catalog, true),
  ];
  const sources = [
    ...Array.from(catalog.entries.keys(), entrySource),
    ...collectionSources(catalog),
    siteSource,
    fixed(await assetsOf(request, catalog)),
    admin,
  ];
  for (const source of sources) for (const { path } of source(state)) own(path, source);
  for (const [path, source] of pages) own(path, source);
  if (claims.diagnostics.length > 0) {
    return {
      kind: 'problems',
      diagnostics: [...diagnostics, ...claims.diagnostics].sort(compareDiagnostics),
    };
  }
  const paths = pages.map(([path]) => path);
  return { kind: 'planned', plan: planOf({ owners, pages: paths }, state), diagnostics };
}

/** What stays the same as long as no path changes. */
interface Paths {
  readonly owners: ReadonlyMap<string, Source>;
  readonly pages: readonly string[];
}

function planOf(paths: Paths, state: State): OutputPlan {
  const { catalog } = state;
  return {
    entries: catalog.entries.size,
    files: filesOf(paths.owners, state),
    pages: paths.pages,
    ends: collectionEnds(catalog.types),
    revised(next, key) {
      const now = stateOf(next);
      const changed = [entrySource(key), ...collectionSources(catalog), siteSource];
      const isSame =
        changed.every((source) => pathsOf(source, state) === pathsOf(source, now)) &&
        pageKeys(now.context) === pageKeys(state.context);
      return isSame ? planOf(paths, now) : undefined;
    },
  };
}

function pathsOf(source: Source, state: State): string {
  return source(state)
    .map(({ path }) => path)
    .join('\n');
}

function fixed(files: readonly MadeLater[]): Source {
  return () => files;
}

async function assetsOf({ root }: PlanRequest, catalog: LoadedCatalog) {
  return [...(await siteAssets(catalog)), ...adminScripts(), ...mediaFiles(root, catalog.media)];
}
