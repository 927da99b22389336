import type { Catalog, Entry } from '../../core/index.ts';
import { readFields } from '../fields/entry-fields.ts';
import { findEntry } from '../find-entry.ts';

/** A step of a journey; without an entry when it is announced and still to be written. */
export interface JourneyStop {
  readonly title: string;
  readonly entry?: Entry;
}

/** Where an entry stands in a journey. */
export interface JourneyPlace {
  readonly journey: Entry;
  /** From 1. */
  readonly number: number;
  /** Announced steps included. */
  readonly total: number;
  readonly previous?: JourneyStop;
  readonly next?: JourneyStop;
}

/** The journey's steps in order, then those that it announces. */
export function journeyStops(catalog: Catalog, journey: Entry): JourneyStop[] {
  const fields = readFields(journey);
  const written = fields.references('steps').flatMap((key): JourneyStop[] => {
    const entry = findEntry(catalog, key);
    return entry === undefined ? [] : [{ title: entry.title, entry }];
  });
  return [...written, ...fields.texts('announced_steps').map((title) => ({ title }))];
}

/** Every journey that leads through an entry, archived ones aside. */
export function journeyPlaces(catalog: Catalog, entry: Entry): JourneyPlace[] {
  return (catalog.referencedBy.get(entry.key) ?? []).flatMap((key): JourneyPlace[] => {
    const journey = catalog.entries.get(key);
    if (journey?.type.name !== 'journey' || journey.status === 'archived') return [];
    const stops = journeyStops(catalog, journey);
    const index = stops.findIndex((stop) => stop.entry === entry);
    if (index === -1) return [];
    const previous = stops[index - 1];
    const next = stops[index + 1];
    return [
      {
        journey,
        number: index + 1,
        total: stops.length,
        ...(previous !== undefined && { previous }),
        ...(next !== undefined && { next }),
      },
    ];
  });
}
