import type { Entry, Json, JsonObject } from '../../../core/index.ts';
import { asObject, asText, readFields } from '../../fields/entry-fields.ts';
import { monthsOf } from './months.ts';
import { totalLabel } from './total.ts';

/** A phase as one source lays it on the axis. */
export interface Span {
  readonly entry: Entry;
  /** Place of the phase in the whole path, from 1. */
  readonly number: number;
  /** The duration as the source writes it. */
  readonly label: string;
  /** In months from the start of the axis. */
  readonly start: number;
  /** Where the phase ends at the earliest, and at the latest. */
  readonly sure: number;
  readonly end: number;
}

/** All that one source says of how long the phases last. */
export interface Lane {
  readonly source: string;
  readonly spans: readonly Span[];
  /** The whole path's duration, in words. */
  readonly total: string;
  /** False when the source says nothing of one of the phases. */
  readonly isWhole: boolean;
}

/** A duration and who gives it. */
interface Said {
  readonly source: string;
  readonly duration: JsonObject;
}

/** One lane for each source, in the order in which the phases name them; phases follow each other. */
export function lanesOf(phases: readonly Entry[]): Lane[] {
  const said = new Map(phases.map((phase) => [phase, durationsOf(phase)]));
  const sources = new Set([...said.values()].flat().map(({ source }) => source));
  return [...sources].flatMap((source) => {
    const spans: Span[] = [];
    const counted: Json[] = [];
    for (const [index, entry] of phases.entries()) {
      const duration = said.get(entry)?.find((one) => one.source === source)?.duration;
      const months = monthsOf(duration);
      if (duration === undefined || months === undefined) continue;
      const start = spans.at(-1)?.end ?? 0;
      const label = asText(duration.label) ?? '';
      const { min, max } = months;
      counted.push(duration);
      spans.push({ entry, number: index + 1, label, start, sure: start + min, end: start + max });
    }
    const isWhole = spans.length === phases.length;
    return spans.length === 0 ? [] : [{ source, spans, total: totalLabel(counted), isWhole }];
  });
}

function durationsOf(phase: Entry): Said[] {
  return readFields(phase)
    .objects('durations')
    .flatMap((record) => {
      const duration = asObject(record.duration);
      return duration === undefined ? [] : [{ source: asText(record.source) ?? '', duration }];
    });
}
