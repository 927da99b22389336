import type { JSX } from 'preact';

interface BarProps {
  /** Where the uncertain part starts: shares of the whole width, from 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** A part of the bar that stands out, from its start; `low` where absent. */
  readonly known?: number;
}

const WIDTH = 100;
const HEIGHT = 8;

/** A bar drawn to scale. It says nothing that isn't written beside it, so it is hidden from readers by ear. */
export function Bar({ low, high, known = low }: BarProps): JSX.Element {
  return (
    <svg
      class="bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="bar-room" width={WIDTH} height={HEIGHT} />
      <rect class="bar-most" width={percent(high)} height={HEIGHT} />
      <rect class="bar-known" width={percent(known)} height={HEIGHT} />
    </svg>
  );
}

function percent(share: number): number {
  return Math.round(share * WIDTH * 10) / 10;
}
