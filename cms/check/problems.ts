import {
  checkDraft,
  checkSettings,
  type Diagnostic,
  freeId,
  hasErrors,
} from '../../core/browser.ts';
import type { EntryMap } from '../decap.ts';
import { SOURCE, UNREADABLE } from '../formats/format.ts';
import { formatOf, settingsFormat } from '../formats/formats.ts';
import type { Studio } from '../studio/studio.ts';

/** Tells what the build would refuse of what a form holds. */
export type Check = (collection: string, entry: EntryMap) => readonly Diagnostic[];

/** Makes a check; asked twice about the same form, it answers from memory. */
export function makeCheck(studio: Studio): Check {
  let last: { data: unknown; slug: unknown; index: unknown; found: readonly Diagnostic[] } = {
    data: undefined,
    slug: undefined,
    index: undefined,
    found: [],
  };
  return (collection, entry) => {
    const [data, slug, index] = [entry.get('data'), entry.get('slug'), studio.index()];
    if (data !== last.data || slug !== last.slug || index !== last.index) {
      last = { data, slug, index, found: problemsOf(studio, collection, entry) };
    }
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
  const source = String(data[SOURCE] ?? '');
  const isUnreadable = data[UNREADABLE] === true;
  if (type === undefined) {
    return checkSettings(isUnreadable ? source : settingsFormat.textOf(data));
  }
  const id = idOf(studio, collection, entry);
  const text = isUnreadable ? source : formatOf(type).textOf(data);
  const index = studio.index();
  const found = checkDraft({ types: studio.types, index }, { type, id, text });
  return index.complete ? found : found.map(maybeDraft);
}

/** On a public site drafts aren't known: what can't be found may be one, and the build will tell. */
function maybeDraft(found: Diagnostic): Diagnostic {
  return found.code === 'reference-unknown' ? { ...found, severity: 'warning' } : found;
}

/** One sentence for a message box. */
export function refusalOf(found: readonly Diagnostic[]): string | undefined {
  if (!hasErrors(found)) return undefined;
  const [first, ...others] = found.filter(({ severity }) => severity === 'error');
  const more =
    others.length === 1 ? ' (et un autre point)' : ` (et ${others.length} autres points)`;
  return `${first?.message ?? ''} ${first?.hint ?? ''}${others.length === 0 ? '' : more}`;
}
