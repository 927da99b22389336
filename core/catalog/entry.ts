import type { Body } from '../markdown/body.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';

/** `<collection>/<id>`: names an entry everywhere. */
export type EntryKey = string;

/** A reference from an entry's data or body to another entry. */
export interface Reference {
  readonly target: EntryKey;
  /** JSON Pointer of the value in the data; `/body` for a link of the body. */
  readonly pointer: string;
}

/** One entry, read, valid and linked. */
export interface Entry {
  readonly key: EntryKey;
  readonly id: string;
  readonly type: ContentType;
  /** Path relative to the root: `content/phases/construction.md`. */
  readonly file: string;
  /** The fields as written, without the body. */
  readonly data: JsonObject;
  readonly title: string;
  /** `""` when the entry has none. */
  readonly summary: string;
  readonly status: 'draft' | 'published' | 'archived';
  readonly hidden: boolean;
  readonly aliases: readonly string[];
  readonly body?: Body;
  /** Page path, starting and ending with `/`; where `pages` is false, the path it would have. */
  readonly path: string;
  readonly references: readonly Reference[];
}
