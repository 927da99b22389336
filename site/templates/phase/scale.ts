import type { Lane } from './lanes.ts';

/** Length of the axis: that of the longest lane, in months. */
export function axisLength(lanes: readonly Lane[]): number {
  return Math.max(0, ...lanes.map(({ spans }) => spans.at(-1)?.end ?? 0));
}

/** A length as a share of the axis, as SVG writes it: `25%`. */
export function share(months: number, length: number): string {
  return `${Math.round((months / length) * 10_000) / 100}%`;
}
