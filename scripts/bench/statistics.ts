/** Several measures of one thing. */
export interface Series {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The middle of some values and how far they are spread; there is at least one. */
export function seriesOf(values: readonly number[]): Series {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [below = 0, above = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { median: (below + above) / 2, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** The median of the ratios of values that were measured one after the other. */
export function pairedRatio(values: readonly number[], others: readonly number[]): number {
  const ratios = values.map((value, index) => value / (others[index] ?? value));
  return Math.round(seriesOf(ratios).median * 1000) / 1000;
}
