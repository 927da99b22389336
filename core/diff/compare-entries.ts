import { addition, breaking, change, type Difference } from './difference.ts';
import type { EntrySnapshot, TypePair, TypeSnapshot } from './snapshot.ts';
import { counted, named, quoted } from './words.ts';

/** What differs between the entries of a collection: ids, aliases, presence in lists, values. */
export function compareEntries(pair: TypePair): Difference[] {
  const { before, after } = pair;
  const answering = ownersOf(after);
  const lost = [...ownersOf(before).keys()].filter((id) => !answering.has(id));
  const renamed = [...before.entries.keys()].filter(
    (id) => !after.entries.has(id) && answering.has(id),
  );
  const newNames = new Set(renamed.map((id) => answering.get(id)));
  const known = ownersOf(before);
  const added = [...after.entries.keys()].filter((id) => !known.has(id) && !newNames.has(id));
  return [
    ...lostIds(pair, lost),
    ...renamed.map((id) => renamedId(after, id, answering.get(id) ?? id)),
    ...summary(added, (ids) =>
      addition(
        { code: 'entries-added', collection: after.collection.name, ids },
        `${subject(after)} : ${plural(ids, 'nouvelle entrée', 'nouvelles entrées')}, ${named(ids)}.`,
      ),
    ),
    ...listChanges(pair, answering),
    ...valueChanges(pair, answering),
  ];
}

/** Every id that answers, with the id of the entry that it leads to. */
function ownersOf({ entries }: TypeSnapshot): Map<string, string> {
  const ids = [...entries.keys()].map((id) => [id, id] as const);
  const aliases = [...entries].flatMap(([id, entry]) =>
    entry.aliases.map((alias) => [alias, id] as const),
  );
  return new Map([...aliases, ...ids]);
}

/** A person has the right to be forgotten: nobody is broken by it, and nobody is named. */
function lostIds({ before, after }: TypePair, lost: readonly string[]): Difference[] {
  const { name, personal } = after.collection;
  if (personal && lost.length > 0) {
    const people = `${counted(lost.length, 'identifiant')} ne ${lost.length > 1 ? 'répondent' : 'répond'} plus`;
    return [
      change(
        { code: 'personal-removed', collection: name },
        `${subject(after)} : ${people} ; ce sont des données personnelles, qui ne sont pas citées.`,
      ),
    ];
  }
  return lost.map((id) =>
    breaking(
      {
        code: before.entries.has(id) ? 'id-removed' : 'alias-removed',
        collection: name,
        ids: [id],
      },
      before.entries.has(id)
        ? `${subject(after)} : l’identifiant ${quoted(id)} ne répond plus.`
        : `${subject(after)} : l’ancien identifiant ${quoted(id)} ne répond plus.`,
    ),
  );
}

function renamedId(type: TypeSnapshot, id: string, current: string): Difference {
  return change(
    { code: 'id-renamed', collection: type.collection.name, ids: [id, current] },
    `${subject(type)} : ${quoted(id)} s’appelle désormais ${quoted(current)} ; l’ancien identifiant répond toujours.`,
    'minor',
  );
}

type Owners = ReadonlyMap<string, string>;

function listChanges({ before, after }: TypePair, answering: Owners): Difference[] {
  const about = (code: string, ids: readonly string[]) => ({
    code,
    collection: after.collection.name,
    ids,
  });
  const moved = (wasListed: boolean) =>
    [...before.entries]
      .filter(([, { listed }]) => listed === wasListed)
      .map(([id]) => answering.get(id))
      .filter((id) => id !== undefined)
      .filter((id) => after.entries.get(id)?.listed === !wasListed);
  return [
    ...summary(moved(true), (ids) =>
      change(
        about('entries-unlisted', ids),
        `${subject(after)} : ${plural(ids, 'entrée quitte', 'entrées quittent')} les listes, ${named(ids)} ; l’adresse répond toujours.`,
      ),
    ),
    ...summary(moved(false), (ids) =>
      change(
        about('entries-listed', ids),
        `${subject(after)} : ${plural(ids, 'entrée entre', 'entrées entrent')} dans les listes, ${named(ids)}.`,
      ),
    ),
  ];
}

function valueChanges({ before, after }: TypePair, answering: Owners): Difference[] {
  const isOther = (old: EntrySnapshot, now: EntrySnapshot | undefined) =>
    old.digest !== undefined && now?.digest !== undefined && old.digest !== now.digest;
  const changed = [...before.entries].flatMap(([id, old]) => {
    const current = answering.get(id) ?? id;
    return isOther(old, after.entries.get(current)) ? [current] : [];
  });
  return summary(changed, (ids) =>
    change(
      { code: 'values-changed', collection: after.collection.name, ids },
      `${subject(after)} : ${plural(ids, 'entrée a', 'entrées ont')} d’autres valeurs, ${named(ids)}.`,
    ),
  );
}

function summary(
  ids: readonly string[],
  tell: (ids: readonly string[]) => Difference,
): Difference[] {
  return ids.length === 0 ? [] : [tell([...ids].sort())];
}

function plural(ids: readonly string[], one: string, many: string): string {
  return `${ids.length.toLocaleString('fr-FR')} ${ids.length > 1 ? many : one}`;
}

function subject({ collection }: TypeSnapshot): string {
  return collection.label;
}
