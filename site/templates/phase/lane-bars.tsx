import type { JSX } from 'preact';
import { type Entry, typography } from '../../../core/index.ts';
import type { Lane, Span } from './lanes.ts';
import { roomFor } from './room.ts';
import { share } from './scale.ts';

interface LaneBarsProps {
  readonly lane: Lane;
  /** Length of the axis in months. */
  readonly length: number;
  /** When reviews meet, in months. */
  readonly marks: readonly number[];
  /** The phase that the page is about. */
  readonly current?: Entry | undefined;
}

const HEIGHT = 52;
const NOTCH = 6;

/** One source's phases as bars, drawn in shares of the width so that texts keep their size. */
export function LaneBars({ lane, length, marks, current }: LaneBarsProps): JSX.Element {
  const end = lane.spans.at(-1)?.end ?? 0;
  return (
    <svg class="axis-bars" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {lane.spans.map((span) => (
        <Bar key={span.entry.key} span={span} length={length} isCurrent={span.entry === current} />
      ))}
      {marks
        .filter((month) => month <= end)
        .map((month) => {
          const x = share(month, length);
          return (
            <line key={month} class="axis-review" x1={x} x2={x} y1={HEIGHT - NOTCH} y2={HEIGHT} />
          );
        })}
    </svg>
  );
}

interface BarProps {
  readonly span: Span;
  readonly length: number;
  readonly isCurrent: boolean;
}

/** The bar is a drawing of its own, which cuts what is too long for it. */
function Bar({ span, length, isCurrent }: BarProps): JSX.Element {
  const { start, sure, end, number, entry, label } = span;
  const width = end - start;
  const part = width / length;
  const name = typography(entry.title);
  const duration = typography(label);
  return (
    <svg
      class={isCurrent ? 'axis-bar axis-bar-current' : 'axis-bar'}
      x={share(start, length)}
      width={share(width, length)}
      height={HEIGHT}
      aria-hidden="true"
    >
      <rect class="axis-possible" width="100%" height={HEIGHT} />
      <rect class="axis-sure" width={share(sure - start, width)} height={HEIGHT} />
      <text class="axis-number" x="8" y="21">
        {number}
      </text>
      <text class={`axis-text ${roomFor(name, part)}`} x="22" y="21">
        {name}
      </text>
      <text class={`axis-text ${roomFor(duration, part)}`} x="8" y="41">
        {duration}
      </text>
    </svg>
  );
}
