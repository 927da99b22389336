import { createHash } from 'node:crypto';
import { sha256 } from '../files/hash.ts';
import type { Catalog } from './catalog.ts';
import type { Entry } from './entry.ts';
import { type Dependency, EVERYTHING } from './tracking.ts';

const ABSENT = '-';

/**
 * Digests of all that {@link trackedCatalog} notes, as they are in a catalog; undefined for what it
 * doesn't note.
 * @param sourceDigest Stands for the bytes of an entry's file.
 */
export function dependencyDigests(
  catalog: Catalog,
  sourceDigest: (entry: Entry) => string,
): (dependency: Dependency) => string | undefined {
  const { entries, listed, referencedBy, aliases, history, media } = catalog;
  const ofEntry = remembered((key) => {
    const entry = entries.get(key);
    if (entry === undefined) return ABSENT;
    const targets = entry.references.map(({ target, pointer }) => `${pointer} ${target}`);
    return sha256([sourceDigest(entry), entry.path, ...targets].join('\n'));
  });
  const ofPart = (part: string): string => {
    const [name = '', start, end] = part.split(' ');
    const hash = createHash('sha256');
    for (const { key } of listed.get(name)?.slice(Number(start), Number(end)) ?? []) {
      hash.update(`${key} ${ofEntry(key)}\n`);
    }
    return hash.digest('hex');
  };
  const changes = history.available ? history.changes : new Map<string, never>();
  const kinds: Readonly<Record<string, Kind>> = {
    entry: { keys: entries, of: ofEntry },
    list: { keys: listed, of: (name) => ofPart(`${name} 0 ${Number.MAX_SAFE_INTEGER}`) },
    'part-of-list': { keys: listed, of: ofPart },
    count: { keys: listed, of: (name) => String(listed.get(name)?.length ?? 0) },
    referrers: { keys: referencedBy, of: (key) => (referencedBy.get(key) ?? []).join(' ') },
    alias: { keys: aliases, of: (key) => aliases.get(key) ?? ABSENT },
    change: { keys: changes, of: (file) => JSON.stringify(changes.get(file) ?? ABSENT) },
    media: { keys: new Map(), of: () => JSON.stringify(media) },
    commit: { keys: new Map(), of: () => (history.available ? history.revision : ABSENT) },
  };
  const everything = () =>
    ['entry', 'referrers', 'alias', 'change', 'media']
      .map((name) => digestOf(`${name} *`))
      .join(' ');
  const digestOf = remembered((dependency: Dependency): string | undefined => {
    if (dependency === EVERYTHING) return sha256(everything());
    const end = dependency.indexOf(' ');
    const kind = kinds[dependency.slice(0, end)];
    const key = dependency.slice(end + 1);
    if (kind === undefined) return undefined;
    return key === '*' && kind.keys.size > 0 ? digestOfAll(kind) : kind.of(key);
  });
  return digestOf;
}

interface Kind {
  readonly keys: ReadonlyMap<string, unknown>;
  readonly of: (key: string) => string;
}

function digestOfAll({ keys, of }: Kind): string {
  const hash = createHash('sha256');
  for (const key of keys.keys()) hash.update(`${key} ${of(key)}\n`);
  return hash.digest('hex');
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
