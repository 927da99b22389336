import type { Difference, DiffReport } from '../../core/index.ts';
import type { Comparison } from './format.ts';

/** A part of a report for people. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const TITLES: Readonly<Record<Difference['kind'], string>> = {
  break: 'Ruptures',
  addition: 'Ajouts',
  change: 'Changements',
};

/** The differences by what they mean to a consumer; empty sections are left out. */
export function sections({ differences }: DiffReport): Section[] {
  const kinds: readonly Difference['kind'][] = ['break', 'addition', 'change'];
  return kinds
    .map((kind) => ({
      title: TITLES[kind],
      lines: differences.filter((one) => one.kind === kind).map(({ message }) => message),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** What was compared with what. */
export function subject({ base }: Comparison): string {
  if (base.kind === 'release') return `Comparé à la version construite dans « ${base.words} »`;
  return `Comparé au commit ${base.name.slice(0, 9)} (${base.words})`;
}

/** What can't be told of the base. */
export function reserves({ base }: Comparison): string[] {
  if (base.unreadable.length === 0) return [];
  return [
    `Schémas d’alors qui ne sont pas lisibles, non comparés : ${base.unreadable.join(', ')}.`,
  ];
}

const LEVELS: Readonly<Record<DiffReport['level'], string>> = {
  none: 'Rien ne change pour les consommateurs de l’API.',
  patch: 'Niveau : correctif (patch).',
  minor: 'Niveau : mineur (minor).',
  major: 'Niveau : majeur (major).',
};

/** The level, the versions, and what is left to do. */
export function conclusion({ level, version, missing }: DiffReport): string[] {
  const { before, after, expected } = version;
  if (level === 'none') return [LEVELS.none];
  const versions =
    before === after
      ? `Version des données : ${before}`
      : `Version des données : ${before} → ${after}`;
  const advice =
    level === 'major' ? `, il faut au moins ${expected}` : ` (conseillée : ${expected})`;
  return [
    LEVELS[level],
    `${versions}${advice}.`,
    ...(missing.includes('version')
      ? [`À faire : écrire « version: ${expected} » dans content/site.yml.`]
      : []),
    ...(missing.includes('changelog')
      ? [
          `À faire : un titre de CHANGELOG.md nomme la version ${missing.includes('version') ? expected : after} et dit ce qui change.`,
        ]
      : []),
    ...(level === 'major' && missing.length === 0 ? ['Les ruptures sont annoncées.'] : []),
  ];
}
