import type { ChoiceGroup } from '../../group-by-choice.ts';
import { type MapRole, mapRole } from './map-role.ts';

/** A circle as a box that holds its roles and the next box. */
export interface Box {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly roles: readonly BoxedRole[];
}

/** A role in its box. */
export interface BoxedRole extends MapRole {
  readonly x: number;
  /** Top of its text. */
  readonly y: number;
}

/** The map for narrow screens: boxes within boxes, each role in its own. */
export interface NarrowMap {
  readonly width: number;
  readonly height: number;
  /** From the outermost to the heart. */
  readonly boxes: readonly Box[];
}

const WIDTH = 340;
const INSET = 10;
const PADDING = 14;
const LABEL = 34;
const GAP = 12;
const ROOM = { title: 28, mission: 34 };

/** Lays the circles out as boxes, from the outermost group to the heart. */
export function narrowMap(groups: readonly ChoiceGroup[]): NarrowMap {
  let top = 0;
  const open = groups.map(({ label, entries }, depth) => {
    const x = INSET * depth + 1;
    const y = top + 1;
    top += LABEL;
    const roles = entries.map((entry) => {
      const role = { ...mapRole(entry, ROOM), x: x + PADDING, y: top };
      top += role.height + GAP;
      return role;
    });
    return { label, x, y, width: WIDTH - 2 * x, roles };
  });
  const height = top + INSET * groups.length;
  const boxes = open.map((box, depth) => ({ ...box, height: height - INSET * depth - box.y - 1 }));
  return { width: WIDTH, height, boxes };
}
