import {
  type Entry,
  isJsonObject,
  longestSession,
  type Session,
  shortestSession,
} from '../../core/index.ts';
import { periodOf } from './period.ts';

/** From the least to the most. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** The time that one format takes in an agenda. */
export interface TimeShare {
  readonly format: Entry;
  /** How many sessions. */
  readonly count: number;
  readonly minutes: Range;
  /**
   * Its part of the whole, from 0 to 1: the least when it is short and all others are long, the most
   * when it is long and all others are short.
   */
  readonly share: Range;
}

/** The formats of some sessions by the time that they take, the longest first; those that can't be measured are left out. */
export function timeShares(sessions: readonly Session[]): TimeShare[] {
  const formats = new Set(sessions.flatMap(({ format }) => format ?? []));
  const measured = [...formats].flatMap((format) => {
    const members = sessions.filter((session) => session.format === format);
    const minutes = minutesOf(format, members);
    return minutes === undefined ? [] : [{ format, count: members.length, minutes }];
  });
  const total = sum(measured.map(({ minutes }) => minutes));
  return measured
    .map((one) => ({ ...one, share: shareOf(one.minutes, total) }))
    .sort((a, b) => b.minutes.max - a.minutes.max || b.minutes.min - a.minutes.min);
}

/** The time of some formats together. */
export function sum(ranges: readonly Range[]): Range {
  return {
    min: ranges.reduce((all, { min }) => all + min, 0),
    max: ranges.reduce((all, { max }) => all + max, 0),
  };
}

function shareOf(own: Range, total: Range): Range {
  const part = (mine: number, others: number): number =>
    mine + others === 0 ? 0 : mine / (mine + others);
  return {
    min: part(own.min, total.max - own.max),
    max: part(own.max, total.min - own.min),
  };
}

/** A quota is spent once in each of its periods, in however many sessions. */
function minutesOf({ data }: Entry, sessions: readonly Session[]): Range | undefined {
  const longest = longestSession(data);
  const shortest = shortestSession(data);
  const { duration, frequency } = data;
  const isQuota = duration === undefined && isJsonObject(frequency) && longest !== undefined;
  if (isQuota && sessions.every(({ end, isLongest }) => isLongest || end === undefined)) {
    const periods = new Set(sessions.map(({ start }) => periodOf(start, frequency.per)));
    return { min: longest * periods.size, max: longest * periods.size };
  }
  const ranges = sessions.map(({ start, end, isLongest }) =>
    end !== undefined && !isLongest
      ? exactly(lengthOf(start, end))
      : shortest === undefined || longest === undefined
        ? undefined
        : { min: shortest, max: longest },
  );
  const known = ranges.filter((range) => range !== undefined);
  return known.length === 0 ? undefined : sum(known);
}

function exactly(minutes: number): Range {
  return { min: minutes, max: minutes };
}

function lengthOf(start: string, end: string): number {
  return (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
}
