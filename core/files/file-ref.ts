import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** A file of the repository, known without being read. */
export interface FileRef {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** Time of the last change, in milliseconds; only good to tell that a file may have changed. */
  readonly mtimeMs: number;
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
