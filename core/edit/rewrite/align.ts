import type { Json } from '../../schema/json.ts';
import { isSameJson } from './same-json.ts';

/** What becomes of the items of a list: indexes in the former list and in the new one. */
export type Step =
  | { readonly kind: 'keep' | 'change'; readonly from: number; readonly to: number }
  | { readonly kind: 'remove'; readonly from: number }
  | { readonly kind: 'add'; readonly to: number };

/**
 * Pairs the items of two lists: as many as can stay as they are stay; between two of them, items
 * are changed one by one, and what is over is removed or added.
 */
export function align(before: readonly Json[], after: readonly Json[]): Step[] {
  const steps: Step[] = [];
  let [from, to] = [0, 0];
  for (const [keptFrom, keptTo] of [...kept(before, after), [before.length, after.length]]) {
    while (from < (keptFrom ?? 0) && to < (keptTo ?? 0)) {
      steps.push({ kind: 'change', from, to });
      from += 1;
      to += 1;
    }
    for (; from < (keptFrom ?? 0); from += 1) steps.push({ kind: 'remove', from });
    for (; to < (keptTo ?? 0); to += 1) steps.push({ kind: 'add', to });
    if (from < before.length && to < after.length) steps.push({ kind: 'keep', from, to });
    from += 1;
    to += 1;
  }
  return steps;
}

/** The longest common sequence, as pairs of indexes. */
function kept(before: readonly Json[], after: readonly Json[]): [number, number][] {
  const lengths = lengthTable(before, after);
  const pairs: [number, number][] = [];
  let [from, to] = [0, 0];
  while (from < before.length && to < after.length) {
    if (isSameJson(before[from], after[to])) {
      pairs.push([from, to]);
      from += 1;
      to += 1;
    } else if (at(lengths, from + 1, to) >= at(lengths, from, to + 1)) from += 1;
    else to += 1;
  }
  return pairs;
}

function lengthTable(before: readonly Json[], after: readonly Json[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let from = before.length - 1; from >= 0; from -= 1) {
    const row = table[from] ?? [];
    for (let to = after.length - 1; to >= 0; to -= 1) {
      row[to] = isSameJson(before[from], after[to])
        ? at(table, from + 1, to + 1) + 1
        : Math.max(at(table, from + 1, to), at(table, from, to + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], from: number, to: number): number {
  return table[from]?.[to] ?? 0;
}
