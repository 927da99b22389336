import {
  isJsonObject,
  type Json,
  type JsonObject,
  newText,
  openText,
  rewrite,
} from '../../core/browser.ts';

/** The text of the file, carried along with its fields; never written. */
export const SOURCE = 'reperes_source';
/** Present when the file can't be read as content: then it is left as it is. */
export const UNREADABLE = 'reperes_unreadable';
/** The id of a new entry, which only serves to name its file. */
export const NEW_ID = 'reperes_id';

const PRIVATE = /^reperes_/;

/** How files of one kind are read and written. */
export interface Format {
  readonly fromFile: (text: string) => JsonObject;
  /** The text that a save would write. */
  readonly textOf: (data: Readonly<Record<string, unknown>>) => string;
}

/**
 * A format that leaves in a file all that the form didn't change.
 * @param order Keys of the schema, for those that the file doesn't have yet.
 */
export function losslessFormat(extension: 'md' | 'yml', order: readonly string[]): Format {
  const path = `entry.${extension}`;
  return {
    fromFile(text) {
      const opened = openText(path, text);
      if (opened === undefined) return { [SOURCE]: text, [UNREADABLE]: true };
      const { data, body } = opened;
      return { ...data, ...(body !== '' && { body }), [SOURCE]: text };
    },
    textOf(data) {
      const source = data[SOURCE];
      if (typeof source === 'string' && data[UNREADABLE] === true) return source;
      const { body, ...fields } = written(data);
      const isMarkdown = extension === 'md';
      const filled = {
        data: isMarkdown || body === undefined ? fields : { ...fields, body },
        body: isMarkdown && typeof body === 'string' ? body : '',
        order,
      };
      return typeof source === 'string' ? rewrite(path, source, filled) : newText(path, filled);
    },
  };
}

/** What a form holds, as JSON, without what only serves the form. */
export function written(data: Readonly<Record<string, unknown>>): JsonObject {
  const plain: unknown = JSON.parse(JSON.stringify(data));
  if (!isJsonObject(plain)) return {};
  return Object.fromEntries(
    Object.entries(plain).filter(([key]: [string, Json]) => !PRIVATE.test(key)),
  );
}
