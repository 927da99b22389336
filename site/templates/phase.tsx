import type { JSX } from 'preact';
import { EntryBody } from '../components/entry-body.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { PhaseList } from '../components/phase-list.tsx';
import { Review } from '../components/review.tsx';
import { SourcedDurations } from '../components/sourced-durations.tsx';
import { Facts } from '../fields/facts.tsx';
import type { Template, TemplateProps } from '../template.ts';

/** A phase: its goal, how long each document says that it lasts, and who reviews it. */
export const template: Template = {
  type: 'phase',
  Content: PhaseContent,
  List: PhaseList,
};

function PhaseContent({ fields }: TemplateProps): JSX.Element {
  const goal = fields.text('goal');
  return (
    <>
      {goal !== undefined && (
        <div class="goal">
          <Paragraphs text={goal} />
        </div>
      )}
      <SourcedDurations fields={fields} name="durations" />
      <Review fields={fields} name="review" />
      <EntryBody entry={fields.entry} />
      <Facts fields={fields} />
    </>
  );
}
