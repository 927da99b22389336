import { type Entry, nodeAt, propertyNodes, shapeOf } from '../core/index.ts';

/** The entries that have made one choice. */
export interface ChoiceGroup {
  /** The choice's value; absent for entries without one. */
  readonly value?: string;
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** Parts entries by a field of fixed choices, in the schema's order; those without a value come last. */
export function groupByChoice(entries: readonly Entry[], field: string): ChoiceGroup[] {
  const [first] = entries;
  if (first === undefined) return [];
  const property = propertyNodes(nodeAt(first.type.schema)).find(({ name }) => name === field);
  const shape = property === undefined ? undefined : shapeOf(property.node);
  const choices = shape?.kind === 'choice' ? shape.choices : [];
  const known = new Set(choices.map(({ value }) => value));
  const groups = choices.map(({ value, label }) => ({
    value: String(value),
    label,
    entries: entries.filter((entry) => entry.data[field] === value),
  }));
  const others = entries.filter((entry) => !known.has(entry.data[field] ?? ''));
  return [...groups, { label: 'Autres', entries: others }].filter(
    (group) => group.entries.length > 0,
  );
}
