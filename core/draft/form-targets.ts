import type { EntryKey } from '../catalog/entry.ts';
import { aliasesOf, pathOwners } from '../catalog/link-entries.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import type { Targets } from '../link/targets.ts';
import { type DraftWorld, namesOf, type Others, othersOf } from './world.ts';

/** All that a form's entry may refer to, but that entry as it was. */
interface Around extends Targets {
  readonly key: EntryKey;
  readonly entries: Map<EntryKey, ReadEntry>;
  readonly aliases: Map<EntryKey, EntryKey>;
  readonly paths: Map<string, EntryKey | undefined>;
}

const last = new WeakMap<Others, Around>();

/** What is around an entry, arranged when its form is opened. */
export function targetsAround(world: DraftWorld, key: EntryKey): Targets {
  return around(world, key);
}

/** The same, and media that would be saved with the draft. */
export function withMedia(targets: Targets, media: readonly string[]): Targets {
  const added = media.filter((address) => !targets.media.has(address));
  return added.length === 0
    ? targets
    : { ...targets, media: new Set([...targets.media, ...added]) };
}

/** Does something while a draft stands among the others, as it would once saved. */
export function withDraft<Result>(
  world: DraftWorld,
  draft: ReadEntry,
  path: string,
  work: (targets: Targets) => Result,
): Result {
  const targets = around(world, draft.key);
  const names = namesOf(draft)
    .slice(1)
    .filter((name) => !targets.aliases.has(name));
  const isFree = !targets.paths.has(path);
  targets.entries.set(draft.key, draft);
  for (const name of names) targets.aliases.set(name, draft.key);
  if (isFree) targets.paths.set(path, draft.key);
  try {
    return work(targets);
  } finally {
    targets.entries.delete(draft.key);
    for (const name of names) targets.aliases.delete(name);
    if (isFree) targets.paths.delete(path);
  }
}

function around(world: DraftWorld, key: EntryKey): Around {
  const others = othersOf(world);
  const former = last.get(others);
  if (former?.key === key) return former;
  const entries = new Map(others.entries);
  entries.delete(key);
  const paths = new Map(others.paths);
  paths.delete(key);
  const made: Around = {
    key,
    entries,
    faulty: new Set(),
    aliases: aliasesOf(entries),
    paths: pathOwners(entries, paths, world.types),
    media: new Set(world.index.media),
  };
  last.set(others, made);
  return made;
}
