import type { JSX } from 'preact';
import type { Entry } from '../../core/index.ts';
import { EntryBody } from '../components/entry-body.tsx';
import { JourneySteps } from '../components/journey-steps.tsx';
import { Facts } from '../fields/facts.tsx';
import { type JourneyStop, journeyStops } from '../journey/journey-place.ts';
import { usePage } from '../page-context.ts';
import type { Template, TemplateProps } from '../template.ts';
import { JourneyCards } from './journey/cards.tsx';
import { PhaseAxis } from './phase/axis.tsx';

/** A journey: its steps in order, those that are announced and still to be written included. */
export const template: Template = {
  type: 'journey',
  Content: JourneyContent,
  List: JourneyCards,
  home: { title: 'Suivre un parcours', Way: JourneyCards },
};

function JourneyContent({ fields }: TemplateProps): JSX.Element {
  const { catalog } = usePage();
  const stops = journeyStops(catalog, fields.entry);
  // Taken here as well, so that they aren't shown again among the facts.
  fields.references('steps');
  fields.texts('announced_steps');
  return (
    <>
      <JourneySteps stops={stops} />
      <EntryBody entry={fields.entry} />
      <PhaseAxis phases={phasesOf(stops)} />
      <Facts fields={fields} />
    </>
  );
}

function phasesOf(stops: readonly JourneyStop[]): Entry[] {
  return stops.flatMap(({ entry }) => (entry?.type.name === 'phase' ? [entry] : []));
}
