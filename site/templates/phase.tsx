import type { JSX } from 'preact';
import { EntryBody } from '../components/entry-body.tsx';
import { JourneyPlaces } from '../components/journey-places.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { PhaseList } from '../components/phase-list.tsx';
import { Review } from '../components/review.tsx';
import { SequenceLinks } from '../components/sequence-links.tsx';
import { SourcedDurations } from '../components/sourced-durations.tsx';
import { Facts } from '../fields/facts.tsx';
import { usePage } from '../page-context.ts';
import type { ListProps, Template, TemplateProps } from '../template.ts';
import { PhaseAxis } from './phase/axis.tsx';

/** A phase: its goal, how long each document says that it lasts, and who reviews it. */
export const template: Template = {
  type: 'phase',
  Content: PhaseContent,
  List: PhasesInTime,
};

function PhaseContent({ fields }: TemplateProps): JSX.Element {
  const { entry } = fields;
  const phases = usePage().catalog.listed.get(entry.type.collection.name) ?? [];
  const goal = fields.text('goal');
  return (
    <>
      <JourneyPlaces of={entry} />
      {goal !== undefined && (
        <div class="goal">
          <Paragraphs text={goal} />
        </div>
      )}
      <SourcedDurations fields={fields} name="durations" />
      <Review fields={fields} name="review" />
      <EntryBody entry={entry} />
      {phases.includes(entry) && <PhaseAxis phases={phases} current={entry} />}
      <Facts fields={fields} />
      <SequenceLinks entry={entry} sequence={phases} />
    </>
  );
}

function PhasesInTime({ entries }: ListProps): JSX.Element {
  return (
    <>
      <PhaseList entries={entries} />
      <PhaseAxis phases={entries} />
    </>
  );
}
