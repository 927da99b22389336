import { wholeContent } from '../api/pieces.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import { makeCatalog } from '../catalog/make-catalog.ts';
import { makeSite } from '../catalog/site.ts';
import { EVERYTHING, note, recorded, rememberedBy } from '../catalog/tracking.ts';
import { sha256 } from '../files/hash.ts';
import { importAll } from '../files/import-all.ts';
import type { ContentType } from '../schema/content-type.ts';
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
 * @param formerDigest Digest of an entry's file that is taken from elsewhere, and not made.
 */
export function plannedFiles(
  catalog: Catalog,
  formerDigest: (path: string) => Digest | undefined = () => undefined,
): EmittedFile[] {
  const digests = new Map<string, () => Digest>();
  const ofEntries = [...catalog.entries.values()].flatMap((entry) =>
    entryFiles(entry, catalog).map((file) => {
      const known = digested(file);
      digests.set(file.path, known.digest);
      return { ...known, entry: entry.key };
    }),
  );
  const digest = (path: string): Digest => {
    const known = digests.get(path);
    if (known === undefined) throw new Error(`No file ${path} is emitted for an entry`);
    return formerDigest(path) ?? known();
  };
  return [
    ...ofEntries,
    ...catalog.types.flatMap((type) => collectionFiles(type, catalog)),
    ...siteFiles(catalog, digest),
  ];
}

/** The files of an entry. */
export function entryFiles(entry: Entry, catalog: Catalog): readonly EmittedFile[] {
  return planned(() => emitters.flatMap((emitter) => emitter.entry?.(entry, catalog) ?? []));
}

/** The files of a collection. */
export function collectionFiles(type: ContentType, catalog: Catalog): readonly EmittedFile[] {
  return emitters.flatMap((emitter) => planned(() => emitter.collection?.(type, catalog) ?? []));
}

/**
 * The files of the whole site.
 * @param digestOf Gives the digest of an entry's file, which it makes unless that has been done.
 */
export function siteFiles(
  catalog: Catalog,
  digestOf: (path: string) => Digest,
): readonly EmittedFile[] {
  const digest = (path: string): Digest => {
    note(EVERYTHING);
    return digestOf(path);
  };
  const described = () => descriptionsOf(catalog, '');
  return emitters.flatMap((emitter) =>
    planned(() => emitter.site?.(catalog, digest, described) ?? []),
  );
}

/** Files that depend on all that an emitter looked at to plan them. */
function planned(plan: () => readonly EmittedFile[]): readonly EmittedFile[] {
  const { value: files, dependencies } = recorded(plan);
  if (dependencies.size === 0) return files;
  return files.map(({ path, content }) => ({
    path,
    content: () => {
      for (const dependency of dependencies) note(dependency);
      return content();
    },
  }));
}

/** Makes every one of {@link plannedFiles}, one by one. */
export function* emitFiles(catalog: Catalog): Generator<OutputFile> {
  for (const { path, content } of plannedFiles(catalog)) {
    yield { path, content: wholeContent(content()) };
  }
}

/** A file of an entry. */
interface DigestedFile extends EmittedFile {
  readonly digest: () => Digest;
}

/** A file that remembers the digest of what was made, never the bytes. */
export function digested(file: EmittedFile): DigestedFile {
  let known: Digest | undefined;
  const content = () => {
    const made = wholeContent(file.content());
    known ??= { sha256: sha256(made), bytes: Buffer.byteLength(made) };
    return made;
  };
  const digest = () => {
    if (known === undefined) content();
    return known as Digest;
  };
  return { path: file.path, content, digest };
}

/** The files of the whole site that consumers should know, those that this catalog has. */
export function publishedLinks(catalog: Catalog): IndexLink[] {
  return descriptionsOf(catalog, '')
    .flatMap(({ links = [] }) => links)
    .filter(({ absent }) => absent !== true);
}

/** What the emitters describe of any repository with these types. */
export function describedFor(types: readonly ContentType[]): readonly Description[] {
  const history = { available: false, reason: '' } as const;
  const nothing = { site: makeSite(), types, entries: [], media: [], history };
  return descriptionsOf(makeCatalog(nothing), '');
}

/** What every emitter describes. */
const descriptionsOf = rememberedBy((catalog): readonly Description[] =>
  emitters.flatMap((emitter) => emitter.describe?.(catalog) ?? []),
);
