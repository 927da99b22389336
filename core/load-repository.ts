import type { Catalog } from './catalog/catalog.ts';
import { linkEntries } from './catalog/link-entries.ts';
import { type LoadMemory, typesOf } from './catalog/load-memory.ts';
import { makeCatalog } from './catalog/make-catalog.ts';
import { readChangelog } from './catalog/read-changelog.ts';
import { readContent } from './catalog/read-content.ts';
import { readSite, siteLinkDiagnostics } from './catalog/read-site.ts';
import { compareDiagnostics, type Diagnostic, hasErrors } from './diagnostic/diagnostic.ts';
import type { RepositoryFiles } from './files/file-ref.ts';
import { listRepository } from './files/repository.ts';
import { readHistory } from './history/git.ts';
import type { History } from './history/history.ts';
import type { ContentType } from './schema/content-type.ts';
import { readSchemas } from './schema/read-schemas.ts';
import { inStage } from './stage.ts';

/** How to load a repository. */
export interface LoadOptions {
  /** Takes the place of `base_url` of `content/site.yml`. */
  readonly baseUrl?: string;
  /** False when nothing will be emitted: Git isn't asked. */
  readonly history?: boolean;
  /** For a process that loads the same repository again and again. */
  readonly memory?: LoadMemory;
}

/** A repository as loaded; there is no catalog when anything in it is wrong. */
export interface Repository {
  readonly root: string;
  /** As listed before anything was read. */
  readonly files: RepositoryFiles;
  readonly types: readonly ContentType[];
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly catalog?: Catalog;
}

/**
 * Reads everything under `content/` and `schemas/`: schemas → types → read → validate → link →
 * rules → catalog. All problems are collected; none is thrown.
 * @param root Folder of the repository.
 */
export async function loadRepository(root: string, options: LoadOptions = {}): Promise<Repository> {
  const { memory } = options;
  const files = inStage('read', () => listRepository(root));
  const schemas = inStage('read', () => readSchemas(root, files.schemas));
  const { types, diagnostics: typeDiagnostics } = inStage('validate', () =>
    typesOf(memory, schemas.sources, files.schemas.length - schemas.sources.length),
  );
  const site = readSite({ root, memory }, files.site, options.baseUrl);
  const content = readContent({ root, memory }, files, types);
  const media = files.media.map(({ path, bytes }) => ({
    path: path.slice('content'.length),
    file: path,
    bytes,
  }));
  const linked = inStage('link', () => linkEntries(content, types, media));
  const diagnostics = [
    ...files.diagnostics,
    ...schemas.diagnostics,
    ...typeDiagnostics,
    ...site.diagnostics,
    ...content.diagnostics,
    ...linked.diagnostics,
    // A collection may be known to a schema that is faulty.
    ...(types.length === files.schemas.length
      ? siteLinkDiagnostics(site, linked.targets, types)
      : []),
  ].sort(compareDiagnostics);
  if (hasErrors(diagnostics)) return { root, files, types, diagnostics };
  const history =
    options.history === false
      ? NOT_ASKED
      : await inStage('history', () => readHistory(root, { former: memory?.history }));
  if (memory !== undefined) memory.history = history;
  const entries = linked.entries.filter((entry) => entry.status !== 'draft');
  const drafts = linked.entries.filter((entry) => entry.status === 'draft');
  const catalog = inStage('link', () =>
    makeCatalog({ site: site.site, types, entries, media, history }),
  );
  const whole = { ...catalog, drafts, ...readChangelog(root) };
  if (memory !== undefined) {
    const { targets, paths, ruleDiagnostics } = linked;
    const { entries: read } = content;
    memory.last = { catalog: whole, entries: read, targets, paths, diagnostics, ruleDiagnostics };
  }
  return { root, files, types, diagnostics, catalog: whole };
}

const NOT_ASKED: History = { available: false, reason: 'L’historique n’a pas été demandé.' };
