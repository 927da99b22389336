import type { Catalog } from '../catalog/catalog.ts';
import type { Entry, EntryKey } from '../catalog/entry.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { Json, JsonObject } from '../schema/json.ts';
import { nodeAt, propertyNodes } from '../schema/node.ts';
import { shapeOf } from '../schema/shape.ts';

/** What a form needs to know of each entry: enough for links and for the rules among entries. */
export type IndexedEntry = {
  readonly key: EntryKey;
  readonly title: string;
  /** Absent when there is none. */
  readonly summary?: string;
  /** Absent for `published`. */
  readonly status?: 'draft' | 'archived';
  readonly hidden?: true;
  /** Page path. */
  readonly path: string;
  /** The fields that rules compare: choices, numbers, dates, relations, not the texts. */
  readonly data: JsonObject;
  /** Anchors of the body; absent when there are none. */
  readonly headings?: readonly string[];
  /** Keys of the entries that it refers to; absent when there are none. */
  readonly targets?: readonly EntryKey[];
};

/** The whole content as a form sees it, drafts included. */
export type ContentIndex = {
  readonly entries: readonly IndexedEntry[];
  /** Addresses of the media: `/media/…`. */
  readonly media: readonly string[];
  /** False on a public site, which must not name its drafts: what is unknown may then be one. */
  readonly complete: boolean;
};

const COMPARED = new Set(['choice', 'reference', 'boolean', 'integer', 'number', 'date']);

/** Addresses of the media of a catalog. */
export function mediaPaths({ media }: Catalog): string[] {
  return media.map(({ path }) => path);
}

/** What gives the line of an entry in the index. */
export function indexLine(types: readonly ContentType[]): (entry: Entry) => IndexedEntry {
  const names = new Map(types.map((type) => [type, comparedFields(type)]));
  return (entry) => indexed(entry, names.get(entry.type) ?? []);
}

function comparedFields(type: ContentType): string[] {
  const compared = propertyNodes(nodeAt(type.schema))
    .filter(({ node }) => COMPARED.has(shapeOf(node).kind))
    .map(({ name }) => name);
  return [...compared, 'path', 'aliases'];
}

function indexed(entry: Entry, names: readonly string[]): IndexedEntry {
  const { key, title, summary, status, hidden, path, data, body, references } = entry;
  const headings = body?.headings.map(({ id }) => id) ?? [];
  const targets = [...new Set(references.map(({ target }) => target))].sort();
  const compared = names.flatMap((name): [string, Json][] => {
    const value = data[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    key,
    title,
    ...(summary !== '' && { summary }),
    ...(status !== 'published' && { status }),
    ...(hidden && { hidden }),
    path,
    data: Object.fromEntries(compared),
    ...(headings.length > 0 && { headings }),
    ...(targets.length > 0 && { targets }),
  };
}
