import type { Catalog } from '../catalog/catalog.ts';
import type { Entry, EntryKey } from '../catalog/entry.ts';
import { entryState } from '../catalog/entry-state.ts';
import { aliasesOf } from '../catalog/link-entries.ts';
import { makeCatalog } from '../catalog/make-catalog.ts';
import { pagePaths } from '../catalog/paths.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import type { Change, History } from '../history/history.ts';
import { linkEntry } from '../link/link-entry.ts';
import type { Body } from '../markdown/body.ts';
import { parseBody } from '../markdown/parse-body.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';
import type { PreviewContent, PreviewEntry } from './preview-content.ts';

/** An entry as a form holds it, valid or not yet. */
export interface DraftEntry {
  readonly type: ContentType;
  readonly id: string;
  readonly data: JsonObject;
  /** Markdown; `""` where there is none. */
  readonly body: string;
}

type Whole = Entry & ReadEntry;
type Built = ReadonlyMap<EntryKey, Whole>;

/**
 * Prepares the catalogs in which drafts are shown: that of the build, with one entry as a form holds
 * it. The texts of the others are parsed when a page asks for them.
 */
export function draftCatalogs(
  types: readonly ContentType[],
  content: PreviewContent,
): (draft: DraftEntry) => Catalog {
  const { site, media } = content;
  const byName = new Map(types.map((type) => [type.collection.name, type]));
  const built = new Map(
    content.entries.flatMap((entry): [EntryKey, Whole][] => {
      const type = byName.get(entry.key.slice(0, entry.key.indexOf('/')));
      return type === undefined ? [] : [[entry.key, wholeEntry(type, entry)]];
    }),
  );
  const history = historyOf(content, built);
  return ({ type, id, data, body }) => {
    const key = `${type.collection.name}/${id}`;
    const bare = wholeEntry(type, { key, path: '/', data, body, references: [] });
    const entries = new Map([...built, [key, bare]]);
    const draft = linked(bare, entries);
    entries.set(key, draft);
    return makeCatalog({ site, types, entries: [...entries.values()], media, history });
  };
}

function wholeEntry(
  type: ContentType,
  { key, path, data, body = '', references }: PreviewEntry,
): Whole {
  const id = key.slice(key.indexOf('/') + 1);
  const entry: Whole = {
    key,
    id,
    type,
    file: `content/${key}.${type.collection.format}`,
    data,
    title: String(data[type.collection.titleField] ?? id),
    summary: typeof data.summary === 'string' ? data.summary : '',
    ...entryState(data),
    path,
    references,
    locate: () => ({ line: 1, column: 1 }),
    bodyLine: 1,
  };
  if (body === '') return entry;
  let parsed: Body | undefined;
  const get = (): Body => {
    parsed ??= parseBody(body).body;
    return parsed;
  };
  return Object.defineProperty(entry, 'body', { get, enumerable: true, configurable: true });
}

/** What leads nowhere is left out: the form tells it. */
function linked(draft: Whole, entries: ReadonlyMap<EntryKey, Whole>): Whole {
  const paths = pagePaths(entries);
  const { references } = linkEntry(draft, {
    entries,
    faulty: new Set(),
    aliases: aliasesOf(entries),
    paths: new Map([...paths].map(([key, path]) => [path, key])),
    media: new Set(),
  });
  return { ...draft, path: paths.get(draft.key) ?? '/', references };
}

function historyOf({ entries, revision }: PreviewContent, built: Built): History {
  if (revision === undefined) return { available: false, reason: 'Git n’est pas disponible.' };
  const changes = new Map(
    entries.flatMap(({ key, change }): [string, Change][] => {
      const file = built.get(key)?.file;
      return change === undefined || file === undefined ? [] : [[file, change]];
    }),
  );
  return { available: true, revision, shallow: false, changes, events: [] };
}
