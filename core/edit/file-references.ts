import type { EntryKey } from '../catalog/entry.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import { referenceValues, targetKey } from '../link/values.ts';
import type { BodyLink } from '../markdown/body.ts';

/** Where one entry refers to another. */
export interface FileReferences {
  /** Pointers of values in its data, with the text as written. */
  readonly values: readonly { readonly pointer: string; readonly value: string }[];
  readonly links: readonly BodyLink[];
}

/**
 * The references of an entry to another, by its key, by a former id or by its page's path.
 * @param names Keys that name the other entry.
 * @param path Path of its page.
 */
export function referencesTo(
  entry: ReadEntry,
  names: ReadonlySet<EntryKey>,
  path: string | undefined,
): FileReferences {
  return {
    values: referenceValues(entry.data, entry.type.references).filter((value) =>
      names.has(targetKey(value) ?? ''),
    ),
    links: (entry.body?.links ?? []).filter(({ target }) =>
      target.kind === 'entry'
        ? names.has(target.key)
        : target.kind === 'path' && target.path === path,
    ),
  };
}
