import type { JSX } from 'preact';
import { type Entry, typography } from '../../../core/index.ts';
import type { Lane, Span } from './lanes.ts';
import { share } from './scale.ts';

interface LaneBarsProps {
  readonly lane: Lane;
  /** Length of the axis in months. */
  readonly length: number;
  /** Where the lane is crossed by a review. */
  readonly marks: readonly number[];
  /** The phase that the page is about. */
  readonly current?: Entry | undefined;
}

const HEIGHT = 40;
/** A bar narrower than this share of the axis has room for its number only. */
const NARROWEST_NAMED = 0.12;

/** One source's phases as bars, drawn in shares of the width so that texts keep their size. */
export function LaneBars({ lane, length, marks, current }: LaneBarsProps): JSX.Element {
  return (
    <svg class="axis-bars" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {lane.spans.map((span) => (
        <Bar key={span.entry.key} span={span} length={length} isCurrent={span.entry === current} />
      ))}
      {marks.map((month) => {
        const x = share(month, length);
        return <line key={month} class="axis-review" x1={x} x2={x} y1="0" y2={HEIGHT} />;
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
  const isNamed = width / length >= NARROWEST_NAMED;
  return (
    <svg
      class={isCurrent ? 'axis-bar axis-bar-current' : 'axis-bar'}
      x={share(start, length)}
      width={share(width, length)}
      height={HEIGHT}
      aria-hidden="true"
    >
      <rect class="axis-possible" x="1" y="4" width="100%" height={HEIGHT - 8} />
      <rect class="axis-sure" x="1" y="4" width={share(sure - start, width)} height={HEIGHT - 8} />
      <text class="axis-number" x="8" y={HEIGHT / 2 + 5}>
        {number}
      </text>
      {isNamed && (
        <text class="axis-name" x="24" y={HEIGHT / 2 + 5}>
          {typography(`${entry.title} – ${label}`)}
        </text>
      )}
    </svg>
  );
}
