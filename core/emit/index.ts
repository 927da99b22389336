import { sha256 } from '../api/hash.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { importAll } from '../files/import-all.ts';
import type { Description, Digest, Emitter, IndexLink, OutputFile } from './emitter.ts';

/** Every emitter, in the order of their file names. */
export const emitters: readonly Emitter[] = await importAll(
  new URL('.', import.meta.url),
  'emitter',
);

/**
 * Makes every file that the catalog alone decides: the API, its contract, its exports.
 * Files of entries come first, so that the others can quote their digests.
 */
export function* emitFiles(catalog: Catalog): Generator<OutputFile> {
  const digests = new Map<string, Digest>();
  for (const entry of catalog.entries.values()) {
    for (const file of emitters.flatMap((emitter) => emitter.entry?.(entry, catalog) ?? [])) {
      digests.set(file.path, digestOf(file));
      yield file;
    }
  }
  for (const type of catalog.types) {
    for (const emitter of emitters) yield* emitter.collection?.(type, catalog) ?? [];
  }
  const described = descriptions(catalog);
  const digest = (path: string): Digest => {
    const known = digests.get(path);
    if (known === undefined) throw new Error(`No file ${path} has been emitted for an entry`);
    return known;
  };
  for (const emitter of emitters) yield* emitter.site?.(catalog, digest, described) ?? [];
}

/** The files of the whole site that consumers should know, those that this catalog has. */
export function publishedLinks(catalog: Catalog): IndexLink[] {
  return descriptions(catalog)
    .flatMap(({ links = [] }) => links)
    .filter(({ absent }) => absent !== true);
}

const allDescriptions = new WeakMap<Catalog, readonly Description[]>();

/** What every emitter describes; made once a catalog. */
function descriptions(catalog: Catalog): readonly Description[] {
  const known = allDescriptions.get(catalog);
  if (known !== undefined) return known;
  const made = emitters.flatMap((emitter) => emitter.describe?.(catalog) ?? []);
  allDescriptions.set(catalog, made);
  return made;
}

function digestOf({ content }: OutputFile): Digest {
  return { sha256: sha256(content), bytes: Buffer.byteLength(content) };
}
