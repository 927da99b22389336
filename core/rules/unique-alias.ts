import type { EntryKey } from '../catalog/entry.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import type { Finding, Rule } from './rule.ts';

/** Former ids must lead to one entry only. */
export const rule: Rule = {
  code: 'alias-taken',
  description:
    'Un ancien identifiant ne désigne qu’une entrée, et n’est pas celui d’une entrée actuelle.',
  check: ({ entries }) => {
    const owners = new Map<EntryKey, ReadEntry>(entries);
    const findings: Finding[] = [];
    for (const entry of entries.values()) {
      for (const [index, alias] of entry.aliases.entries()) {
        const key = `${entry.type.collection.name}/${alias}`;
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, entry);
        else findings.push(taken(entry, owner, alias, index));
      }
    }
    return findings;
  },
};

function taken(entry: ReadEntry, owner: ReadEntry, alias: string, index: number): Finding {
  return {
    entry,
    pointer: `/aliases/${index}`,
    message: `L’ancien identifiant « ${alias} » est déjà pris par « ${owner.title} » (${owner.key}).`,
    hint: 'Retirez-le de l’une des deux entrées.',
  };
}
