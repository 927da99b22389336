import type { JSX } from 'preact';
import { EntryBody } from '../components/entry-body.tsx';
import { JourneySteps } from '../components/journey-steps.tsx';
import { Facts } from '../fields/facts.tsx';
import type { Template, TemplateProps } from '../template.ts';

/** A journey: its steps in order, those that are announced and still to be written included. */
export const template: Template = { type: 'journey', Content: JourneyContent };

function JourneyContent({ fields }: TemplateProps): JSX.Element {
  return (
    <>
      <JourneySteps
        steps={fields.references('steps')}
        announced={fields.texts('announced_steps')}
      />
      <EntryBody entry={fields.entry} />
      <Facts fields={fields} />
    </>
  );
}
