import { type Entry, typography } from '../../../core/index.ts';
import { readFields } from '../../fields/entry-fields.ts';
import { wrapText } from './wrap-text.ts';

/** A role as the map writes it. */
export interface MapRole {
  readonly entry: Entry;
  /** Lines of the name, then of the missions. */
  readonly title: readonly string[];
  readonly missions: readonly string[];
  readonly height: number;
}

/** Heights of a line of a name and of a mission, in the drawing's own units. */
export const TITLE_LINE = 22;
export const MISSION_LINE = 20;

/** How many characters a line holds. */
export interface Room {
  readonly title: number;
  readonly mission: number;
}

/** Writes a role into lines that fit a column. */
export function mapRole(entry: Entry, room: Room): MapRole {
  const title = wrapText(typography(entry.title), room.title);
  const missions = readFields(entry)
    .texts('missions')
    .flatMap((mission) => wrapText(typography(mission), room.mission));
  const height = title.length * TITLE_LINE + missions.length * MISSION_LINE;
  return { entry, title, missions, height };
}
