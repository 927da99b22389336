import type { JSX } from 'preact';
import { type Entry, typography } from '../../../core/index.ts';
import { frameId } from '../../frame-id.ts';
import { AxisTable } from './axis-table.tsx';
import { LaneBars } from './lane-bars.tsx';
import { type Lane, lanesOf } from './lanes.ts';
import { ReviewMarks } from './review-marks.tsx';
import { type ReviewMarks as Marks, reviewsOf } from './reviews.ts';
import { axisLength } from './scale.ts';

interface PhaseAxisProps {
  /** The phases in their order. */
  readonly phases: readonly Entry[];
  /** The phase that the page is about. */
  readonly current?: Entry;
}

/** Fewer phases than this make no path. */
const FEWEST = 2;

/**
 * The phases along time, one line for each source that gives durations, with the reviews that
 * fall between. The drawing shows nothing that its table doesn't say.
 */
export function PhaseAxis({ phases, current }: PhaseAxisProps): JSX.Element | null {
  const lanes = lanesOf(phases);
  const length = axisLength(lanes);
  if (phases.length < FEWEST || length === 0) return null;
  const reviews = reviewsOf(phases, length);
  const marks = reviews.flatMap(({ at }) => at);
  const legend = legendOf(lanes, reviews);
  return (
    <section data-pagefind-ignore>
      <h2 id={frameId('durees-des-phases')}>Les phases dans le temps</h2>
      <figure class="phase-axis">
        {lanes.map((lane) => (
          <div class="axis-lane" key={lane.source}>
            <p class="axis-source">
              {typography(`Selon « ${lane.source} » : `)}
              <strong>{typography(lane.isWhole ? lane.total : `au moins ${lane.total}`)}</strong>
            </p>
            <LaneBars lane={lane} length={length} marks={marks} current={current} />
          </div>
        ))}
        {reviews.map((review) => (
          <ReviewMarks key={review.by} review={review} length={length} />
        ))}
        {legend !== '' && <figcaption>{legend}</figcaption>}
      </figure>
      <AxisTable phases={phases} lanes={lanes} />
    </section>
  );
}

/** How the drawing is to be read: what it holds is explained, and nothing else. */
function legendOf(lanes: readonly Lane[], reviews: readonly Marks[]): string {
  const spans = lanes.flatMap((lane) => lane.spans);
  const isUncertain = spans.some(({ sure, end }) => sure < end);
  const uncertain = 'En pointillé : la part incertaine d’une durée.';
  const start =
    'Les revues sont placées à titre indicatif, à compter du début de la première phase.';
  return typography(
    [...(isUncertain ? [uncertain] : []), ...(reviews.length > 0 ? [start] : [])].join(' '),
  );
}
