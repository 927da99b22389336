import type { EntryKey } from '../catalog/entry.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import type { Problem } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/nearest.ts';
import type { ReferenceField } from '../schema/content-type.ts';

/** Everything that a reference or a link may lead to. */
export interface Targets {
  readonly entries: ReadonlyMap<EntryKey, ReadEntry>;
  /** Keys of files that exist and are faulty: refusing their citations would only add noise. */
  readonly faulty: Pick<ReadonlySet<EntryKey>, 'has'>;
  readonly aliases: ReadonlyMap<EntryKey, EntryKey>;
  /** Page paths, each with its entry's key where it has one. */
  readonly paths: ReadonlyMap<string, EntryKey | undefined>;
  readonly media: ReadonlySet<string>;
}

/** Where a reference leads, and what is wrong with it. */
export interface Aim {
  readonly target?: EntryKey;
  readonly problem?: Omit<Problem, 'pointer'>;
}

/**
 * Finds the entry that a key names, through aliases; says the nearest ones when there is none.
 * @param allowed The field that refers to it, or the collections that a link may lead to.
 */
export function aimAt(
  key: EntryKey,
  from: Pick<ReadEntry, 'status'>,
  targets: Targets,
  allowed: readonly string[] | ReferenceField,
): Aim {
  const found = targets.entries.get(key);
  if (found !== undefined) return aimAtEntry(found, from);
  if (targets.faulty.has(key)) return {};
  const current = targets.aliases.get(key);
  if (current !== undefined) return { target: current, problem: formerName(key, current, allowed) };
  const id = key.slice(key.indexOf('/') + 1);
  return {
    problem: {
      code: 'reference-unknown',
      message: `« ${key} » n’existe pas.`,
      hint: nearestKey(key, id, targets, 'qualified' in allowed ? allowed.collections : allowed),
    },
  };
}

function aimAtEntry(found: ReadEntry, from: Pick<ReadEntry, 'status'>): Aim {
  if (found.status !== 'draft' || from.status === 'draft') return { target: found.key };
  return {
    problem: {
      code: 'reference-draft',
      message: `« ${found.title} » (${found.key}) est un brouillon : sa page n’existe pas.`,
      hint: 'Publiez-le, ou retirez la référence.',
    },
  };
}

function formerName(
  key: EntryKey,
  current: EntryKey,
  allowed: readonly string[] | ReferenceField,
): Omit<Problem, 'pointer'> {
  const isBare = 'qualified' in allowed && !allowed.qualified;
  return {
    code: 'reference-alias',
    message: `« ${key} » est un ancien identifiant de « ${current} ».`,
    hint: `Écrivez « ${isBare ? current.slice(current.indexOf('/') + 1) : current} ».`,
  };
}

function nearestKey(
  key: EntryKey,
  id: string,
  targets: Targets,
  allowed: readonly string[],
): string {
  const keys = [...targets.entries.keys()];
  const sameCollections = keys.filter((other) =>
    allowed.includes(other.slice(0, other.indexOf('/'))),
  );
  const ids = sameCollections.map((other) => other.slice(other.indexOf('/') + 1));
  const fallback = `Créez l’entrée, ou choisissez-en une de ${allowed.map((name) => `« ${name} »`).join(', ')}.`;
  return suggest(key, sameCollections, suggest(id, ids, fallback));
}
