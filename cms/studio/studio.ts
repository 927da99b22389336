import {
  type ContentIndex,
  type ContentType,
  type EntryKey,
  type IndexedEntry,
  isJsonObject,
  type JsonObject,
  loadTypes,
} from '../../core/browser.ts';

/** What the extensions of the form work with: the types, and the other entries as last built. */
export interface Studio {
  readonly types: readonly ContentType[];
  readonly typeOf: (collection: string) => ContentType | undefined;
  /** Changes when {@link Studio.refresh} finds a newer one. */
  readonly index: () => ContentIndex;
  readonly entry: (key: EntryKey) => IndexedEntry | undefined;
  /** The entries that refer to one. */
  readonly citing: (key: EntryKey) => readonly IndexedEntry[];
  /** Ids and former ids. */
  readonly taken: () => ReadonlySet<EntryKey>;
  /** Reads the index again; what is known stays when it can't be read. */
  readonly refresh: () => Promise<void>;
}

const EMPTY: ContentIndex = { entries: [], media: [], complete: false };

/**
 * Loads the schemas and the index that the build made.
 * @param folder Where they are, from the page.
 */
export async function openStudio(folder = ''): Promise<Studio> {
  const readIndex = () => readJson(`${folder}index.json`);
  const [schemas, index] = await Promise.all([readJson(`${folder}schemas.json`), readIndex()]);
  return makeStudio(typesOf(schemas), asIndex(index) ?? EMPTY, async () =>
    asIndex(await readIndex()),
  );
}

/** Makes a studio; `reload` gives a newer index. */
export function makeStudio(
  types: readonly ContentType[],
  first: ContentIndex,
  reload: () => Promise<ContentIndex | undefined>,
): Studio {
  let index = first;
  let maps = mapsOf(index);
  const byName = new Map(types.map((type) => [type.collection.name, type]));
  return {
    types,
    typeOf: (collection) => byName.get(collection),
    index: () => index,
    entry: (key) => maps.byKey.get(key),
    citing: (key) => maps.citing.get(key) ?? [],
    taken: () => maps.taken,
    async refresh() {
      const newer = await reload().catch(() => undefined);
      if (newer === undefined || JSON.stringify(newer) === JSON.stringify(index)) return;
      index = newer;
      maps = mapsOf(index);
    },
  };
}

/** The content types of the published schemas. */
export function typesOf(published: JsonObject): readonly ContentType[] {
  const schemas = Array.isArray(published.schemas) ? published.schemas : [];
  const sources = schemas.flatMap((source) =>
    isJsonObject(source) && isJsonObject(source.schema)
      ? [{ file: String(source.file), schema: source.schema, locate: () => START }]
      : [],
  );
  return loadTypes(sources).types;
}

const START = { line: 1, column: 1 };

function mapsOf({ entries }: ContentIndex) {
  const citing = new Map<EntryKey, IndexedEntry[]>();
  const taken = new Set<EntryKey>();
  for (const entry of entries) {
    const collection = entry.key.slice(0, entry.key.indexOf('/'));
    taken.add(entry.key);
    const { aliases } = entry.data;
    for (const alias of Array.isArray(aliases) ? aliases : []) taken.add(`${collection}/${alias}`);
    for (const target of entry.targets ?? []) {
      if (target !== entry.key) citing.set(target, [...(citing.get(target) ?? []), entry]);
    }
  }
  return { byKey: new Map(entries.map((entry) => [entry.key, entry])), citing, taken };
}

async function readJson(name: string): Promise<JsonObject> {
  const response = await fetch(name, { cache: 'no-cache', credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const value: unknown = await response.json();
  return isJsonObject(value) ? value : {};
}

function asIndex(value: JsonObject): ContentIndex | undefined {
  return Array.isArray(value.entries) ? (value as unknown as ContentIndex) : undefined;
}
