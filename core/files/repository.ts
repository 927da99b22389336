import { compareDiagnostics, compareText } from '../diagnostic/diagnostic.ts';
import type { FileRef, RepositoryFiles } from './file-ref.ts';
import { listContent } from './list-content.ts';
import { listMedia } from './list-media.ts';
import { listSchemas } from './list-schemas.ts';
import type { Walk } from './walk.ts';

/**
 * Lists what a repository holds, sorted by path, without opening a file. Nothing that is refused
 * (links, foreign types, bad names, oversized files) is in the lists: each has its diagnostic.
 */
export function listRepository(root: string): RepositoryFiles {
  const walk: Walk = { root, diagnostics: [] };
  const schemas = listSchemas(walk);
  const { content, site, media: folder } = listContent(walk);
  const media = folder === undefined ? [] : listMedia(walk, folder);
  return {
    schemas: schemas.sort(byPath),
    content: content.sort(byPath),
    ...(site === undefined ? {} : { site }),
    media: media.sort(byPath),
    diagnostics: walk.diagnostics.sort(compareDiagnostics),
  };
}

function byPath(a: FileRef, b: FileRef): number {
  return compareText(a.path, b.path);
}
