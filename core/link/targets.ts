import type { EntryKey } from '../catalog/entry.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import type { Problem } from '../diagnostic/diagnostic.ts';
import { nearest, suggest } from '../diagnostic/nearest.ts';
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

/** What a reference may be to, and how it is written there. */
export type Referring = Pick<ReferenceField, 'collections' | 'qualified'>;

/** A link, which may be to anything: it names its collection. */
export function referringTo(key: EntryKey): Referring {
  return { collections: [key.slice(0, key.indexOf('/'))], qualified: true };
}

/** Finds the entry that a key names, through aliases; says the nearest ones when there is none. */
export function aimAt(
  key: EntryKey,
  from: Pick<ReadEntry, 'status'>,
  targets: Targets,
  referring: Referring,
): Aim {
  const found = targets.entries.get(key);
  if (found !== undefined) return aimAtEntry(found, from);
  if (targets.faulty.has(key)) return {};
  const current = targets.aliases.get(key);
  if (current !== undefined) {
    return { target: current, problem: formerName(key, current, referring) };
  }
  return {
    problem: {
      code: 'reference-unknown',
      message: `« ${key} » n’existe pas.`,
      hint: cureOf(key, targets, referring),
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
  { qualified }: Referring,
): Omit<Problem, 'pointer'> {
  return {
    code: 'reference-alias',
    message: `« ${key} » est un ancien identifiant de « ${current} ».`,
    hint: `Écrivez « ${qualified ? current : idOf(current)} ».`,
  };
}

function cureOf(
  key: EntryKey,
  { entries }: Targets,
  { collections, qualified }: Referring,
): string {
  const keys = [...entries.keys()];
  const own = keys.filter((other) => collections.includes(other.slice(0, other.indexOf('/'))));
  if (own.length === 0 && qualified) {
    return suggest(key, keys, 'Corrigez la collection et l’identifiant, ou créez l’entrée.');
  }
  const nearId = nearest(idOf(key), own.map(idOf));
  const near = nearest(key, own) ?? own.find((other) => idOf(other) === nearId);
  if (near !== undefined) return `Vouliez-vous dire « ${qualified ? near : idOf(near)} » ?`;
  return `Créez l’entrée, ou choisissez-en une de ${collections.map((name) => `« ${name} »`).join(', ')}.`;
}

function idOf(key: EntryKey): string {
  return key.slice(key.indexOf('/') + 1);
}
