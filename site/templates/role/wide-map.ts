import type { ChoiceGroup } from '../../group-by-choice.ts';
import { type MapRole, mapRole } from './map-role.ts';

/** A circle of the drawing and where its name stands. */
export interface Ring {
  readonly label: string;
  readonly radius: number;
  readonly labelY: number;
}

/** A role beside the circles, tied by a line to a point of its own circle. */
export interface Callout extends MapRole {
  readonly side: 'left' | 'right';
  /** Where its lines start or end, by side. */
  readonly x: number;
  /** Top of its text. */
  readonly y: number;
  readonly from: Point;
  readonly to: Point;
}

/** A place of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map for wide screens: circles in the middle, roles on both sides. */
export interface WideMap {
  readonly width: number;
  readonly height: number;
  readonly center: Point;
  /** From the largest to the smallest. */
  readonly rings: readonly Ring[];
  readonly callouts: readonly Callout[];
  /** The roles in the middle. */
  readonly heart: readonly MapRole[];
}

const WIDTH = 1120;
const COLUMN = 270;
const MARGIN = 10;
const RADIUS = 250;
const GAP = 36;
const LABEL_Y = 26;
const ROOM = { title: 31, mission: 36 };
const HEART_ROOM = { title: 14, mission: 18 };
/** A line ends at most this far up or down its circle, so that it doesn't merely touch it. */
const STEEPEST = 0.9;

/**
 * Lays the circles out, from the outermost group to the heart.
 * @param groups At least one; the last one is the heart.
 */
export function wideMap(groups: readonly ChoiceGroup[]): WideMap {
  const band = RADIUS / groups.length;
  const outer = groups.slice(0, -1);
  const left = outer.map(({ entries }) => entries.filter((_, index) => index % 2 === 0));
  const right = outer.map(({ entries }) => entries.filter((_, index) => index % 2 === 1));
  const columns = [left, right].map((circles) =>
    circles.flatMap((entries, index) =>
      entries.map((entry) => ({
        role: mapRole(entry, ROOM),
        middle: RADIUS - band * (index + 0.5),
      })),
    ),
  );
  const tallest = Math.max(...columns.map(heightOf));
  const height = Math.max(2 * RADIUS, tallest) + 2 * MARGIN;
  const center = { x: WIDTH / 2, y: height / 2 };
  return {
    width: WIDTH,
    height,
    center,
    rings: groups.map(({ label }, index) => ({
      label,
      radius: RADIUS - band * index,
      labelY: center.y - RADIUS + band * index + LABEL_Y,
    })),
    callouts: columns.flatMap((column, index) =>
      calloutsOf(column, index === 0 ? 'left' : 'right', center),
    ),
    heart: (groups.at(-1)?.entries ?? []).map((entry) => mapRole(entry, HEART_ROOM)),
  };
}

/** A role and the radius of the middle of its band. */
interface Placed {
  readonly role: MapRole;
  readonly middle: number;
}

function heightOf(column: readonly Placed[]): number {
  const texts = column.reduce((sum, { role }) => sum + role.height, 0);
  return texts + GAP * Math.max(0, column.length - 1);
}

function calloutsOf(column: readonly Placed[], side: 'left' | 'right', center: Point): Callout[] {
  const sign = side === 'left' ? -1 : 1;
  const x = side === 'left' ? COLUMN : WIDTH - COLUMN;
  let y = center.y - heightOf(column) / 2;
  return column.map(({ role, middle }) => {
    const top = y;
    y += role.height + GAP;
    const from = { x: x - sign * 10, y: top + role.height / 2 };
    const highest = middle * STEEPEST;
    const rise = Math.min(highest, Math.max(-highest, from.y - center.y));
    const run = Math.sqrt(middle ** 2 - rise ** 2);
    return { ...role, side, x, y: top, from, to: { x: center.x + sign * run, y: center.y + rise } };
  });
}
