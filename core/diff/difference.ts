/** How far a version has to rise, from nothing to the first of its three numbers. */
export type Level = 'none' | 'patch' | 'minor' | 'major';

/** One difference between two snapshots, said to a consumer. */
export interface Difference {
  /** A break needs an announcement; an addition gives more; a change is neither. */
  readonly kind: 'break' | 'addition' | 'change';
  readonly level: Exclude<Level, 'none'>;
  /** What sort of difference it is, for programs: `field-removed`. */
  readonly code: string;
  /** The collection concerned, by its name in addresses. */
  readonly collection: string;
  /** The field concerned, from the entry's data: `/durations/label`. */
  readonly field?: string;
  /** The entries concerned; absent for people who are gone. */
  readonly ids?: readonly string[];
  /** A French sentence. */
  readonly message: string;
}

/** What a difference is about, beside its sentence. */
export type About = Pick<Difference, 'code' | 'collection' | 'field' | 'ids'>;

/** Something that a consumer may rely on is gone or has another meaning. */
export function breaking(about: About, message: string): Difference {
  return { kind: 'break', level: 'major', ...about, message };
}

/** There is more than before. */
export function addition(about: About, message: string): Difference {
  return { kind: 'addition', level: 'minor', ...about, message };
}

/** Something else than before, on which no program relies; minor where new values may come. */
export function change(
  about: About,
  message: string,
  level: 'minor' | 'patch' = 'patch',
): Difference {
  return { kind: 'change', level, ...about, message };
}

const LEVELS: readonly Level[] = ['none', 'patch', 'minor', 'major'];

/** The highest level of some differences. */
export function highestLevel(differences: readonly Difference[]): Level {
  const ranks = differences.map(({ level }) => LEVELS.indexOf(level));
  return LEVELS[Math.max(0, ...ranks)] ?? 'none';
}
