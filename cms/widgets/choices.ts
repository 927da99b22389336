import type { IndexedEntry } from '../../core/browser.ts';
import type { Studio } from '../studio/studio.ts';

/** What a relation may lead to, as the configuration says it. */
export interface Relation {
  readonly collections: readonly { readonly name: string; readonly label: string }[];
  /** True when values are written `<collection>/<id>`, false for a bare id. */
  readonly qualified: boolean;
}

/** An entry that can be chosen. */
export interface Choice {
  /** As written in the file. */
  readonly value: string;
  readonly label: string;
  readonly state: 'published' | 'draft' | 'archived' | 'missing';
}

/** The entries of one collection. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

const STATES = { draft: ' (brouillon)', archived: ' (archivée)', published: '', missing: '' };

/** Everything that a relation may lead to, by collection, in the order of titles. */
export function groupsOf({ index }: Pick<Studio, 'index'>, relation: Relation): ChoiceGroup[] {
  const { entries } = index();
  return relation.collections.map(({ name, label }) => ({
    label,
    choices: entries
      .filter(({ key }) => key.startsWith(`${name}/`))
      .map((entry) => choice(entry, relation))
      .sort((a, b) => a.label.localeCompare(b.label, 'fr')),
  }));
}

/** The choice that a written value stands for; one that leads nowhere is shown as such. */
export function chosen(value: string, groups: readonly ChoiceGroup[]): Choice {
  const found = groups.flatMap(({ choices }) => choices).find((other) => other.value === value);
  return found ?? { value, label: `Introuvable\u00a0: ${value}`, state: 'missing' };
}

function choice({ key, title, status }: IndexedEntry, { qualified }: Relation): Choice {
  const state = status ?? 'published';
  return {
    value: qualified ? key : key.slice(key.indexOf('/') + 1),
    label: `${title}${STATES[state]}`,
    state,
  };
}
