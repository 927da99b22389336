import type { JSX } from 'preact';
import { href } from '../../address.ts';
import { usePage } from '../../page-context.ts';
import { type MapRole, MISSION_LINE, TITLE_LINE } from './map-role.ts';

interface MapTextProps {
  readonly role: MapRole;
  readonly x: number;
  /** Top of the text. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** From the top of a line to the foot of its letters. */
const ASCENT = 16;

/** A role of the map: its name leads to its page, its missions stand below. */
export function MapText({ role, x, y, anchor = 'start' }: MapTextProps): JSX.Element {
  const context = usePage();
  const { entry, title, missions } = role;
  const below = y + title.length * TITLE_LINE;
  return (
    <>
      <a href={href(context, entry.path)}>
        <text class="map-title" text-anchor={anchor}>
          <Lines lines={title} x={x} y={y} height={TITLE_LINE} />
        </text>
      </a>
      {missions.length > 0 && (
        <text class="map-mission" text-anchor={anchor}>
          <Lines lines={missions} x={x} y={below} height={MISSION_LINE} />
        </text>
      )}
    </>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Lines one under the other; the spaces between them are for those who listen. */
function Lines({ lines, x, y, height }: LinesProps): JSX.Element {
  return (
    <>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + ASCENT + index * height}>
          {index === lines.length - 1 ? line : `${line} `}
        </tspan>
      ))}
    </>
  );
}
