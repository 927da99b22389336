import type { Body } from '../../core/index.ts';
import { openParts } from './parts.ts';
import { type BodyPlace, type KnownParts, ShelvedBody, type Texts } from './shelved-body.ts';
import { decodeTexts, encodeTexts, isWhole } from './texts-record.ts';

/** Makes a body again, should its place be damaged. */
type Remake = () => Body;

/** The texts of bodies, in files: a large repository has far more of them than memory should hold. */
export interface BodyShelf {
  /** Puts a body away. */
  readonly put: (body: Body, remake: Remake) => Body;
  /** Puts away with what is put now a body that lies elsewhere; undefined when it is damaged, or the disk refuses. */
  readonly move: (place: BodyPlace) => BodyPlace | undefined;
  /** A body that an earlier process put away; undefined when its part is gone or cut off. */
  readonly at: (place: BodyPlace, known: KnownParts, remake: Remake) => Body | undefined;
  /** Name of the part that this process writes. */
  readonly own: string;
  /** Size of another part, in bytes. */
  readonly bytes: (part: string) => number;
  /** Sees to it that all that was put away outlives this process; false when the disk refuses. */
  readonly settle: () => boolean;
  /** Removes what this process has put away, when nothing will lead to it. */
  readonly discard: () => void;
}

/** Texts that no file has: they wait for their turn, or the disk refused them. */
interface Held {
  readonly offset: number;
  readonly record: Buffer;
}

/** Bytes that wait to be written together. */
const BATCH = 4_000_000;

/**
 * Opens a shelf.
 * @param folder Where its parts are; it exists.
 * @param name Of the part that this process writes, once it puts something away.
 */
export function openShelf(folder: string, name: string): BodyShelf {
  const parts = openParts(folder, name);
  let held: Held[] = [];
  let end = 0;
  let isRefused = false;
  /** Most bodies are asked for several texts in a row. */
  let last: { readonly place: BodyPlace; readonly texts: Texts } | undefined;

  const write = (): void => {
    if (held.length === 0 || isRefused) return;
    isRefused = !parts.append(held.map(({ record }) => record));
    if (!isRefused) held = [];
  };
  const recordAt = (place: BodyPlace): Buffer | undefined => {
    const waiting = place.part === name && held.find(({ offset }) => offset === place.offset);
    return waiting ? waiting.record : parts.read(place);
  };
  const shelved = (place: BodyPlace, known: KnownParts, remake: Remake): Body =>
    new ShelvedBody(place, known, () => {
      if (last?.place !== place) {
        const record = recordAt(place);
        const texts = record === undefined ? undefined : decodeTexts(record, place.part === name);
        last = { place, texts: texts ?? remake() };
      }
      return last.texts;
    });
  const add = (record: Buffer): BodyPlace => {
    const place = { part: name, offset: end, length: record.length };
    held.push({ offset: end, record });
    end += record.length;
    if (end - (held[0]?.offset ?? end) > BATCH) write();
    return place;
  };
  return {
    // Memory holds what the disk refuses.
    put: (body, remake) => (isRefused ? body : shelved(add(encodeTexts(body)), body, remake)),
    move(place) {
      const record = recordAt(place);
      return record === undefined || isRefused || !isWhole(record) ? undefined : add(record);
    },
    at: (place, known, remake) =>
      place.offset + place.length <= parts.bytes(place.part)
        ? shelved(place, known, remake)
        : undefined,
    own: name,
    bytes: (part) => parts.bytes(part),
    settle() {
      write();
      return !isRefused && parts.sync();
    },
    discard: () => parts.remove(),
  };
}
