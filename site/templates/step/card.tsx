import type { JSX } from 'preact';
import { ActionList } from '../../components/action-list.tsx';
import { AudienceList } from '../../components/audience-list.tsx';
import { KeyFigure } from '../../components/key-figure.tsx';
import { labelOf } from '../../fields/duration.ts';
import type { EntryFields } from '../../fields/entry-fields.ts';
import { FieldSection } from '../../fields/field-section.tsx';

interface StepCardProps {
  readonly fields: EntryFields;
}

const SIDE = ['duration', 'audiences', 'advice'];
const WHOLE = [...SIDE, 'objectives', 'actions', 'decisions'];

/** What must be known to hold the step: the work on one side, for whom and how on the other, then what is to be decided. */
export function StepCard({ fields }: StepCardProps): JSX.Element | null {
  const { data } = fields.entry;
  if (!WHOLE.some((name) => data[name] !== undefined)) return null;
  return (
    <div class="step-card">
      <div class="step-card-main">
        <FieldSection fields={fields} name="objectives" />
        <ActionList fields={fields} name="actions" />
      </div>
      {SIDE.some((name) => data[name] !== undefined) && (
        <div class="step-card-side">
          <KeyFigure label="Durée" value={labelOf(fields.object('duration'))} />
          <AudienceList fields={fields} name="audiences" />
          <FieldSection fields={fields} name="advice" />
        </div>
      )}
      <FieldSection fields={fields} name="decisions" class="decisions" />
    </div>
  );
}
