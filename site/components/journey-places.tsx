import type { JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { type JourneyPlace, type JourneyStop, journeyPlaces } from '../journey/journey-place.ts';
import { usePage } from '../page-context.ts';
import { EntryLink } from './entry-link.tsx';
import { ProgressBar } from './progress-bar.tsx';

interface JourneyPlacesProps {
  readonly of: Entry;
}

/** Where the page stands in each journey that leads through it, and what comes next there. */
export function JourneyPlaces({ of: entry }: JourneyPlacesProps): JSX.Element | null {
  const places = journeyPlaces(usePage().catalog, entry);
  if (places.length === 0) return null;
  return (
    <>
      {places.map((place) => (
        <Place key={place.journey.key} place={place} />
      ))}
    </>
  );
}

function Place({ place }: { readonly place: JourneyPlace }): JSX.Element {
  const { classes } = usePage().theme;
  const { journey, number, total, previous, next } = place;
  return (
    <nav
      class={`${classes.progress} journey-place`}
      aria-label={typography(`Parcours « ${journey.title} »`)}
    >
      <p class={classes.progressTitle}>
        <span>
          Parcours{'\u00a0'}: <EntryLink to={journey.key} />
        </span>
        <span class={classes.progressState}>
          Étape {number} sur {total}
        </span>
      </p>
      {total > 1 && <ProgressBar done={number} total={total} />}
      {previous !== undefined && <Neighbour label="Étape précédente" stop={previous} />}
      {next !== undefined && <Neighbour label="Étape suivante" stop={next} />}
    </nav>
  );
}

interface NeighbourProps {
  readonly label: string;
  readonly stop: JourneyStop;
}

function Neighbour({ label, stop }: NeighbourProps): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <p class={classes.progressDetails}>
      <strong>{typography(`${label} :`)}</strong>{' '}
      {stop.entry === undefined ? (
        typography(`${stop.title} (annoncée, pas encore fournie)`)
      ) : (
        <EntryLink to={stop.entry.key} />
      )}
    </p>
  );
}
