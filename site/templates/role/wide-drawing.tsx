import type { JSX } from 'preact';
import { typography } from '../../../core/index.ts';
import type { ChoiceGroup } from '../../group-by-choice.ts';
import { TITLE_LINE } from './map-role.ts';
import { MapText } from './map-text.tsx';
import { wideMap } from './wide-map.ts';

interface DrawingProps {
  readonly groups: readonly ChoiceGroup[];
}

/** Circles within circles, their roles on both sides. */
export function WideDrawing({ groups }: DrawingProps): JSX.Element {
  const { width, height, center, rings, callouts, heart } = wideMap(groups);
  return (
    <svg class="map map-wide" viewBox={`0 0 ${width} ${height}`} role="presentation">
      {rings.map(({ radius }, index) => (
        <circle
          key={radius}
          class={index === rings.length - 1 ? 'map-circle map-heart' : 'map-circle'}
          cx={center.x}
          cy={center.y}
          r={round(radius)}
        />
      ))}
      {rings.slice(0, -1).map(({ label: name, labelY }) => (
        <text key={name} class="map-label" x={center.x} y={round(labelY)} text-anchor="middle">
          {typography(name)}
        </text>
      ))}
      {callouts.map((callout) => {
        const { entry, side, x, y, from, to } = callout;
        return (
          <g key={entry.key}>
            <path
              class="map-tie"
              d={`M${round(from.x)} ${round(from.y)} ${round(to.x)} ${round(to.y)}`}
            />
            <circle class="map-dot" cx={round(to.x)} cy={round(to.y)} r="5" />
            <MapText role={callout} x={x} y={round(y)} anchor={side === 'left' ? 'end' : 'start'} />
          </g>
        );
      })}
      {heart.map((role, index) => (
        <MapText
          key={role.entry.key}
          role={{ ...role, missions: [] }}
          x={center.x}
          y={round(center.y + (index - heart.length / 2) * TITLE_LINE)}
          anchor="middle"
        />
      ))}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
