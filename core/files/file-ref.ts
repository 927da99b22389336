import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** A file of the repository, known without being read. */
export interface FileRef {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** Time of the last change of its content, in milliseconds; programs may set it. */
  readonly mtimeMs: number;
  /** Time of the last change of any kind, in milliseconds; only the system sets it. */
  readonly ctimeMs: number;
  /** Number of the file on its disk; another one once it has been replaced. */
  readonly ino: number;
}

/** A file that holds an entry. */
export interface ContentFile extends FileRef {
  /** Folder under `content/`. */
  readonly collection: string;
  /** The entry's id: the file name without its extension. */
  readonly name: string;
  /** `md` or `yml`. */
  readonly extension: string;
}

/** Every file of a listing that the engine may read. */
export function allFiles({ schemas, content, media, site }: RepositoryFiles): FileRef[] {
  return [...schemas, ...content, ...media, ...(site === undefined ? [] : [site])];
}

/** Everything in a repository that the engine may read, and what it refuses to. */
export interface RepositoryFiles {
  /** `schemas/*.schema.json`. */
  readonly schemas: FileRef[];
  /** `content/<collection>/<id>.{md,yml}`. */
  readonly content: ContentFile[];
  /** `content/site.yml`. */
  readonly site?: FileRef;
  /** `content/media/**`. */
  readonly media: FileRef[];
  readonly diagnostics: Diagnostic[];
}
