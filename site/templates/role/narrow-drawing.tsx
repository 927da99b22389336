import type { JSX } from 'preact';
import { typography } from '../../../core/index.ts';
import type { ChoiceGroup } from '../../group-by-choice.ts';
import { MapText } from './map-text.tsx';
import { narrowMap } from './narrow-map.ts';

interface DrawingProps {
  readonly groups: readonly ChoiceGroup[];
}

/** Boxes within boxes: the circles on a screen that is too narrow for them. */
export function NarrowDrawing({ groups }: DrawingProps): JSX.Element {
  const { width, height, boxes } = narrowMap(groups);
  return (
    <svg class="map map-narrow" viewBox={`0 0 ${width} ${height}`} role="presentation">
      {boxes.map((box, depth) => (
        <g key={box.label}>
          <rect
            class={depth === boxes.length - 1 ? 'map-circle map-heart' : 'map-circle'}
            x={box.x}
            y={box.y}
            width={box.width}
            height={box.height}
            rx="14"
          />
          <text class="map-label" x={box.x + 14} y={box.y + 23}>
            {typography(box.label)}
          </text>
          {box.roles.map((role) => (
            <MapText key={role.entry.key} role={role} x={role.x} y={role.y} />
          ))}
        </g>
      ))}
    </svg>
  );
}
