import {
  type Catalog,
  collectionFiles,
  type Digest,
  digested,
  type EmittedFile,
  entryFiles,
  siteFiles,
} from '../../core/index.ts';
import type { PageContext } from '../../site/page-context.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import { sitePages } from '../../site/site-pages.ts';
import type { Content } from '../output/planned.ts';

/** Gives the content of a file; asked twice, it gives the same. */
export type Make = Content | (() => Promise<Uint8Array>);

/** A file that is made when it is asked for. */
export interface MadeLater {
  readonly path: string;
  readonly content: Make;
}

/** An output, file by file. */
export type Files = Pick<ReadonlyMap<string, Make>, 'get' | 'has' | 'size'>;

/** The files that one thing decides: an entry, a collection, a page. Asked of another catalog, they are that one's. */
export type Source = (state: State) => readonly MadeLater[];

/** What the files of an output are made from. */
export interface State {
  readonly catalog: Catalog;
  readonly context: PageContext;
  readonly digestOf: (path: string) => Digest;
}

/** What all sources together decide, each file when it is asked for. */
export function filesOf(owners: ReadonlyMap<string, Source>, state: State): Files {
  const known = new Map<Source, ReadonlyMap<string, Make>>();
  const filesBy = (source: Source): ReadonlyMap<string, Make> => {
    const found = known.get(source) ?? new Map(source(state).map(toPair));
    known.set(source, found);
    return found;
  };
  return {
    get(path) {
      const source = owners.get(path);
      return source === undefined ? undefined : filesBy(source).get(path);
    },
    has: (path) => owners.has(path),
    size: owners.size,
  };
}

function toPair({ path, content }: MadeLater): [string, Make] {
  return [path, content];
}

/** The state of an output, in which each entry's file is hashed once. */
export function stateOf(catalog: Catalog): State {
  const digests = new Map<string, () => Digest>();
  const digestOf = (path: string): Digest => {
    if (digests.size === 0) {
      const files = [...catalog.entries.values()].flatMap((entry) => entryFiles(entry, catalog));
      for (const file of files) digests.set(file.path, digested(file).digest);
    }
    const digest = digests.get(path);
    if (digest === undefined) throw new Error(`No file ${path} is emitted for an entry`);
    return digest();
  };
  return { catalog, context: pageContextOf(catalog), digestOf };
}

/** The files of an entry, whatever it says. */
export function entrySource(key: string): Source {
  return ({ catalog }) => {
    const entry = catalog.entries.get(key);
    return entry === undefined ? [] : entryFiles(entry, catalog);
  };
}

/** The files of collections, in their order. */
export function collectionSources({ types }: Catalog): Source[] {
  return types.map(
    ({ name }) =>
      ({ catalog }) =>
        catalog.types
          .filter((type) => type.name === name)
          .flatMap((type): readonly EmittedFile[] => collectionFiles(type, catalog)),
  );
}

/** The files of the whole site. */
export const siteSource: Source = ({ catalog, digestOf }) => siteFiles(catalog, digestOf);

/**
 * The keys of all pages, as one text: as long as it is the same, and entries stay where they are, so
 * are the paths of the pages.
 */
export function pageKeys(context: PageContext): string {
  const kinds = sitePages.filter(({ keysArePlaces }) => keysArePlaces !== true);
  return kinds.map(({ keys }) => keys?.(context).join('\n') ?? '').join('\n\n');
}

/** Every page: where it is, and what makes it. */
export function pageSources(context: PageContext): (readonly [path: string, source: Source])[] {
  return sitePages.flatMap(({ keys, file, render }) =>
    (keys?.(context) ?? ['']).map((key) => {
      const path = file(context, key);
      return [path, (now: State) => [{ path, content: () => render(now.context, key) }]] as const;
    }),
  );
}
