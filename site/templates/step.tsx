import type { JSX } from 'preact';
import { ActionList } from '../components/action-list.tsx';
import { AttachmentList } from '../components/attachment-list.tsx';
import { AudienceList } from '../components/audience-list.tsx';
import { EntryBody } from '../components/entry-body.tsx';
import { KeyFigure } from '../components/key-figure.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { TableOfContents } from '../components/table-of-contents.tsx';
import { labelOf } from '../fields/duration.ts';
import { Facts } from '../fields/facts.tsx';
import { FieldSection } from '../fields/field-section.tsx';
import type { Template, TemplateProps } from '../template.ts';

/** A step as a card: how long, for whom, what is done, what must be decided. */
export const template: Template = { type: 'step', Content: StepContent };

function StepContent({ fields }: TemplateProps): JSX.Element {
  return (
    <>
      <KeyFigure label="Durée" value={labelOf(fields.object('duration'))} />
      <div class="step-card">
        <FieldSection fields={fields} name="objectives" />
        <AudienceList fields={fields} name="audiences" />
        <ActionList fields={fields} name="actions" />
        <FieldSection fields={fields} name="advice" />
        <FieldSection fields={fields} name="decisions" class="decisions" />
      </div>
      <TableOfContents entry={fields.entry} />
      <EntryBody entry={fields.entry} />
      <FieldSection fields={fields} name="stakeholders" />
      <Paragraphs text={fields.text('stakeholders_note') ?? ''} />
      <FieldSection fields={fields} name="watch_points" />
      <AttachmentList fields={fields} name="attachments" />
      <Facts fields={fields} />
    </>
  );
}
