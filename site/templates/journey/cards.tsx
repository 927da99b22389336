import type { JSX } from 'preact';
import { type Entry, typography } from '../../../core/index.ts';
import { EntryLink } from '../../components/entry-link.tsx';
import { counted } from '../../french.ts';
import { journeyStops } from '../../journey/journey-place.ts';
import { usePage } from '../../page-context.ts';
import type { ListProps } from '../../template.ts';

/** Journeys side by side, each with the steps that it leads through. */
export function JourneyCards({ entries }: ListProps): JSX.Element {
  return (
    <ul class="journey-cards">
      {entries.map((journey) => (
        <li key={journey.key}>
          <JourneyCard journey={journey} />
        </li>
      ))}
    </ul>
  );
}

function JourneyCard({ journey }: { readonly journey: Entry }): JSX.Element {
  const stops = journeyStops(usePage().catalog, journey);
  return (
    <>
      <p class="journey-card-title">
        <EntryLink to={journey.key} />
      </p>
      <p>{typography(journey.summary)}</p>
      <p class="stepper-detail">{counted(stops.length, 'étape')}</p>
      <ol class="stepper stepper-small">
        {stops.map(({ title, entry }) => (
          <li key={title} class={entry === undefined ? 'stepper-missing' : undefined}>
            {entry === undefined ? typography(`${title} (annoncée)`) : <EntryLink to={entry.key} />}
          </li>
        ))}
      </ol>
    </>
  );
}
