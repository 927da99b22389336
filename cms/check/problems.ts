import {
  checkDraft,
  checkSettings,
  type Diagnostic,
  freeId,
  hasErrors,
} from '../../core/browser.ts';
import type { EntryMap, Immutable } from '../decap.ts';
import { SOURCE, UNREADABLE } from '../formats/format.ts';
import { formatOf, settingsFormat } from '../formats/formats.ts';
import type { Studio } from '../studio/studio.ts';

/** Tells what the build would refuse of what a form holds. */
export type Check = (collection: string, entry: EntryMap) => readonly Diagnostic[];

const MEDIA = 'content/media/';
const UNKNOWN: ReadonlySet<string> = new Set(['reference-unknown', 'media-missing']);

/** What of an entry decides what is wrong with it. */
const PARTS = ['data', 'slug', 'mediaFiles'] as const;

/** Makes a check; asked twice about the same form, it answers from memory. */
export function makeCheck(studio: Studio): Check {
  let last: { readonly about: readonly unknown[]; readonly found: readonly Diagnostic[] } = {
    about: [],
    found: [],
  };
  return (collection, entry) => {
    const about = [...PARTS.map((part) => entry.get(part)), studio.index()];
    const isSame =
      last.about.length > 0 && about.every((part, index) => part === last.about[index]);
    if (!isSame) last = { about, found: problemsOf(studio, collection, entry) };
    return last.found;
  };
}

/** The id that an entry has, or the one that a new entry would get. */
export function idOf(studio: Studio, collection: string, entry: EntryMap): string {
  const slug = entry.get('slug');
  if (typeof slug === 'string' && slug !== '') return slug;
  const field = studio.typeOf(collection)?.collection.titleField ?? 'title';
  return freeId(String(dataOf(entry)[field] ?? ''), collection, studio.taken());
}

/** The fields of a form as plain values. */
export function dataOf(entry: EntryMap): Readonly<Record<string, unknown>> {
  const plain = entry.get('data')?.toJS();
  return typeof plain === 'object' && plain !== null ? (plain as Record<string, unknown>) : {};
}

function problemsOf(studio: Studio, collection: string, entry: EntryMap): readonly Diagnostic[] {
  const data = dataOf(entry);
  const type = studio.typeOf(collection);
  const index = studio.index();
  const world = { types: studio.types, index };
  const source = String(data[SOURCE] ?? '');
  const isUnreadable = data[UNREADABLE] === true;
  if (type === undefined) {
    const settings = isUnreadable ? source : settingsFormat.textOf(data);
    return index.complete ? checkSettings(settings, world) : checkSettings(settings);
  }
  const id = idOf(studio, collection, entry);
  const text = isUnreadable ? source : formatOf(type).textOf(data);
  const found = checkDraft(world, { type, id, text, media: mediaWith(entry) });
  return index.complete ? found : found.map(maybeThere);
}

/** Addresses of the files that were sent in the form, and are saved with it. */
function mediaWith(entry: EntryMap): string[] {
  const files = (entry.get('mediaFiles') as Immutable | undefined)?.toJS();
  const paths = Array.isArray(files) ? files.map(({ path }: { path?: unknown }) => path) : [];
  return paths.flatMap((path) =>
    typeof path === 'string' && path.startsWith(MEDIA) ? [path.slice('content'.length)] : [],
  );
}

/**
 * On a public site neither drafts are known nor what somebody has just saved: what can't be found
 * may be one, and the build will tell.
 */
function maybeThere(found: Diagnostic): Diagnostic {
  return UNKNOWN.has(found.code) ? { ...found, severity: 'warning' } : found;
}

/** One sentence for a message box. */
export function refusalOf(found: readonly Diagnostic[]): string | undefined {
  if (!hasErrors(found)) return undefined;
  const [first, ...others] = found.filter(({ severity }) => severity === 'error');
  const more =
    others.length === 1 ? ' (et un autre point)' : ` (et ${others.length} autres points)`;
  return `${first?.message ?? ''} ${first?.hint ?? ''}${others.length === 0 ? '' : more}`;
}
