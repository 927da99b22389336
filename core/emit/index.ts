import type { Catalog } from '../catalog/catalog.ts';
import { sha256 } from '../files/hash.ts';
import { importAll } from '../files/import-all.ts';
import type {
  Description,
  Digest,
  EmittedFile,
  Emitter,
  IndexLink,
  OutputFile,
} from './emitter.ts';

/** Every emitter, in the order of their file names. */
export const emitters: readonly Emitter[] = await importAll(
  new URL('.', import.meta.url),
  'emitter',
);

/**
 * Every file that the catalog alone decides, to be made when it is asked for: the API, its contract,
 * its exports. Files of entries come first, since others quote their digests.
 */
export function plannedFiles(catalog: Catalog): EmittedFile[] {
  const digests = new Map<string, () => Digest>();
  const digest = (path: string): Digest => {
    const known = digests.get(path);
    if (known === undefined) throw new Error(`No file ${path} is emitted for an entry`);
    return known();
  };
  const ofEntries = [...catalog.entries.values()].flatMap((entry) =>
    emitters
      .flatMap((emitter) => emitter.entry?.(entry, catalog) ?? [])
      .map((file) => digested(file, digests)),
  );
  const ofCollections = catalog.types.flatMap((type) =>
    emitters.flatMap((emitter) => emitter.collection?.(type, catalog) ?? []),
  );
  const described = () => descriptions(catalog);
  const ofSite = emitters.flatMap((emitter) => emitter.site?.(catalog, digest, described) ?? []);
  return [...ofEntries, ...ofCollections, ...ofSite];
}

/** Makes every one of {@link plannedFiles}, one by one. */
export function* emitFiles(catalog: Catalog): Generator<OutputFile> {
  for (const { path, content } of plannedFiles(catalog)) yield { path, content: content() };
}

/** A file that remembers the digest of what was made, never the bytes. */
function digested(file: EmittedFile, digests: Map<string, () => Digest>): EmittedFile {
  let known: Digest | undefined;
  const content = () => {
    const made = file.content();
    known ??= { sha256: sha256(made), bytes: Buffer.byteLength(made) };
    return made;
  };
  digests.set(file.path, () => {
    if (known === undefined) content();
    return known as Digest;
  });
  return { path: file.path, content };
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
