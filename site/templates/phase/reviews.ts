import type { Entry } from '../../../core/index.ts';
import { asObject, asText, readFields } from '../../fields/entry-fields.ts';
import { monthsOf } from './months.ts';

/** Someone who meets again and again to decide whether the work goes on. */
export interface ReviewMarks {
  readonly by: string;
  /** How often, as the source writes it. */
  readonly label: string;
  /** In months from the start of the axis. */
  readonly at: readonly number[];
}

/** Marks closer than this many on one axis would say nothing. */
const MOST = 24;

/** The regular reviews of the phases, each once, and when they fall on an axis of this length. */
export function reviewsOf(phases: readonly Entry[], length: number): ReviewMarks[] {
  const found = new Map<string, ReviewMarks>();
  for (const phase of phases) {
    const review = readFields(phase).object('review');
    const frequency = asObject(review?.frequency);
    const every = monthsOf({ min: frequency?.every ?? 0, unit: frequency?.unit ?? '' })?.max ?? 0;
    const by = asText(review?.by) ?? '';
    const label = asText(frequency?.label) ?? '';
    const count = every > 0 ? Math.floor(length / every) : 0;
    if (count === 0 || count > MOST) continue;
    const at = Array.from({ length: count }, (_, index) => every * (index + 1));
    found.set(`${by} ${label}`, { by, label, at });
  }
  return [...found.values()];
}
