import type { ContentFile } from '../files/file-ref.ts';
import { readBytes, readBytesSafely } from '../files/read-file.ts';
import type { Body } from '../markdown/body.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { readSource, type Source } from '../read/source.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';
import { type ReadEntry, toEntry } from './read-entry.ts';

/** An entry that was read before and found without fault: what can't be worked out again at once. */
export interface KeptEntry {
  readonly data: JsonObject;
  readonly body?: Body;
  readonly bodyLine: number;
}

/**
 * An entry again, from what was kept of it. Its file is read only if a place in it is asked for.
 * @param type The type that it was read with, or another object of the same schema.
 */
export function revivedEntry(
  type: ContentType,
  file: Pick<ContentFile, 'path' | 'name'>,
  { data, body, bodyLine }: KeptEntry,
  root: string,
): ReadEntry {
  let source: Source | undefined;
  const locateIn: ReadEntry['locate'] = (pointer, part) => {
    source ??= readSource(file.path, readBytesSafely(root, file.path).value ?? NOTHING).value;
    return source?.locate(pointer, part) ?? { line: 1, column: 1 };
  };
  return toEntry(type, file.name, { file: file.path, data, bodyLine, locate: locateIn }, body);
}

const NOTHING = new Uint8Array();

/**
 * The body of a file that had one when it was read before.
 * @throws when it has none any more.
 */
export function remadeBody(root: string, path: string): Body {
  const text = readSource(path, readBytes(root, path)).value?.body;
  if (text === undefined) throw new Error(`${path} has lost its text since it was read`);
  return parseBody(text).body;
}
