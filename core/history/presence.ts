import { entryState } from '../catalog/entry-state.ts';
import { isListed } from '../catalog/make-catalog.ts';
import { readSource } from '../read/source.ts';
import type { FileEvent, Presence } from './history.ts';
import type { LoggedEvent } from './parse-log.ts';

/** The objects that {@link withPresence} needs: few, since most files never changed. */
export function objectsToRead(events: readonly LoggedEvent[]): string[] {
  const once = addedOnly(events);
  return events
    .filter(({ path }) => !once.has(path))
    .flatMap(({ before, after }) => [before, after].filter((hash) => hash !== undefined));
}

/** Says of each event whether lists showed the entry before and after. */
export function withPresence(
  events: readonly LoggedEvent[],
  objects: ReadonlyMap<string, Uint8Array>,
): FileEvent[] {
  const once = addedOnly(events);
  const read = new Map<string, Presence>();
  const presenceOf = (path: string, hash: string | undefined): Presence => {
    if (hash === undefined) return 'absent';
    const known = read.get(hash);
    if (known !== undefined) return known;
    const bytes = objects.get(hash);
    // What a partial clone lacks can't be judged; most entries are listed.
    const presence = bytes === undefined ? 'listed' : presenceIn(path, bytes);
    read.set(hash, presence);
    return presence;
  };
  return events.map(({ change, path, from, before, after }) => ({
    change,
    path,
    ...(from !== undefined && { from }),
    before: presenceOf(from ?? path, before),
    after: once.has(path) ? 'unread' : presenceOf(path, after),
  }));
}

/** Paths whose only event is that they came: what they were then they still are. */
function addedOnly(events: readonly LoggedEvent[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { path, from, before } of events) {
    for (const name of [path, from ?? []].flat()) {
      counts.set(name, (counts.get(name) ?? 0) + (before === undefined ? 1 : 2));
    }
  }
  return new Set([...counts].filter(([, count]) => count === 1).map(([path]) => path));
}

const WITHHOLDING = /draft|archived|hidden/;

/** Only a file with one of the telling words is worth parsing; a faulty one unpublishes nothing. */
function presenceIn(path: string, bytes: Uint8Array): Presence {
  if (!WITHHOLDING.test(new TextDecoder().decode(bytes))) return 'listed';
  const data = readSource(path, bytes).value?.data;
  return data !== undefined && isListed(entryState(data)) ? 'listed' : 'withheld';
}
