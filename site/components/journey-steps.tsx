import type { JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { labelOf } from '../fields/duration.ts';
import { asText, readFields } from '../fields/entry-fields.ts';
import { frameId } from '../frame-id.ts';
import { counted } from '../french.ts';
import type { JourneyStop } from '../journey/journey-place.ts';
import { EntryLink } from './entry-link.tsx';

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
            <li key={stop.entry.key}>
              <h3>
                <EntryLink to={stop.entry.key} />
              </h3>
              <p class="stepper-detail">{typography(stepDetail(stop.entry))}</p>
              <p>{typography(asText(stop.entry.data.goal) ?? stop.entry.summary)}</p>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}

/** «Phase – 6 mois ou 12 mois, selon la source». */
function stepDetail(entry: Entry): string {
  const fields = readFields(entry);
  const labels = new Set(
    fields.objects('durations').flatMap(({ duration }) => labelOf(duration) ?? []),
  );
  const said =
    labels.size > 1 ? `${[...labels].join(' ou ')}, selon la source` : [...labels].join('');
  const duration = labelOf(fields.object('duration')) ?? said;
  const kind = entry.type.collection.labelSingular;
  return duration === '' ? kind : `${kind} – ${duration}`;
}
