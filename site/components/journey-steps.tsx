import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { frameId } from '../frame-id.ts';
import { counted } from '../french.ts';
import type { JourneyStop } from '../journey/journey-place.ts';
import { StepItem } from './step-item.tsx';

interface JourneyStepsProps {
  readonly stops: readonly JourneyStop[];
}

/** Steps as a numbered path: how long each lasts and what it is for; missing ones are said. */
export function JourneySteps({ stops }: JourneyStepsProps): JSX.Element | null {
  if (stops.length === 0) return null;
  const missing = stops.filter(({ entry }) => entry === undefined).length;
  return (
    <section>
      <h2 id={frameId('etapes')}>Étapes</h2>
      <p class="list-count">
        {counted(stops.length, 'étape')}
        {missing > 0 &&
          `, dont ${counted(missing, 'annoncée')} et pas encore fournie${missing > 1 ? 's' : ''}`}
      </p>
      <ol class="stepper">
        {stops.map((stop) =>
          stop.entry === undefined ? (
            <li class="stepper-missing" key={stop.title}>
              <h3>{typography(stop.title)}</h3>
              <p class="stepper-detail">Étape annoncée, pas encore fournie</p>
            </li>
          ) : (
            <StepItem key={stop.entry.key} entry={stop.entry} level={3} />
          ),
        )}
      </ol>
    </section>
  );
}
