import { Fragment, type JSX } from 'preact';
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

/**
 * A role of the map: its name leads to its page, its missions stand below. The spaces between the
 * lines of a name take no room; they keep its words apart for those who hear or copy it.
 */
export function MapText({ role, x, y, anchor = 'start' }: MapTextProps): JSX.Element {
  const context = usePage();
  const { entry, title, missions } = role;
  const below = y + title.length * TITLE_LINE + ASCENT;
  return (
    <>
      <a href={href(context, entry.path)}>
        <text class="map-title" text-anchor={anchor}>
          {title.map((line, index) => (
            <Fragment key={line}>
              {index > 0 && <tspan font-size="0"> </tspan>}
              <tspan x={x} y={y + ASCENT + index * TITLE_LINE}>
                {line}
              </tspan>
            </Fragment>
          ))}
        </text>
      </a>
      {missions.map((line, index) => (
        <text
          key={line}
          class="map-mission"
          x={x}
          y={below + index * MISSION_LINE}
          text-anchor={anchor}
        >
          {line}
        </text>
      ))}
    </>
  );
}
