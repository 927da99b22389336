import type { FileContent } from '../api/pieces.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Entry, EntryKey } from '../catalog/entry.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';

/** A file of the output. */
export interface OutputFile {
  /** Path in the output, without a leading `/`: `api/v1/phases.json`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file of the output that is made when it is asked for; made twice, it is the same. */
export interface EmittedFile {
  /** As in {@link OutputFile}. */
  readonly path: string;
  readonly content: () => FileContent;
  /** The entry whose file this is, and the digest of what is made; told by `plannedFiles`. */
  readonly entry?: EntryKey;
  readonly digest?: () => Digest;
}

/** Length and hash of an emitted file's bytes. */
export interface Digest {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A file that the entry point leads to. */
export interface IndexLink {
  /** Key in the `links` of `index.json`; permanent. */
  readonly name: string;
  /** Path in the output, without a leading `/`. */
  readonly path: string;
  /** In French, as is the description. */
  readonly title: string;
  readonly description: string;
  /** Media type of the file. */
  readonly mediaType: string;
  /** True when this catalog has no such file: it is described and not linked. */
  readonly absent?: boolean;
}

/** The files that an emitter makes, told to the consumers: a part of OpenAPI's document. */
export interface Description {
  /** Path items by URL path, starting with `/api/v1/`. */
  readonly paths: Readonly<Record<string, JsonObject>>;
  /** Schemas that the path items refer to as `#/components/schemas/…`; equal names must mean the same. */
  readonly schemas?: Readonly<Record<string, JsonObject>>;
  /** Files of the whole site that a consumer should find from `index.json`. */
  readonly links?: readonly IndexLink[];
}

/**
 * Makes files from the catalog; pure. What it makes for an entry depends on that entry and on what
 * others show of it, which tells an incremental build what to make again.
 */
export interface Emitter {
  /** Files of one entry, hidden and archived ones included. */
  readonly entry?: (entry: Entry, catalog: Catalog) => readonly EmittedFile[];
  /** Files of one collection. */
  readonly collection?: (type: ContentType, catalog: Catalog) => readonly EmittedFile[];
  /** Describes every JSON file that it puts under `/api/v1/`, schemas and Table Schemas aside. */
  readonly describe?: (catalog: Catalog) => Description;
  /**
   * Files of the whole site. `digest` makes the file of an entry unless it has been made already;
   * `described` gives what all emitters describe, in their order.
   */
  readonly site?: (
    catalog: Catalog,
    digest: (path: string) => Digest,
    described: () => readonly Description[],
  ) => readonly EmittedFile[];
}
