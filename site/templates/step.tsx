import type { JSX } from 'preact';
import { AttachmentList } from '../components/attachment-list.tsx';
import { EntryBody } from '../components/entry-body.tsx';
import { JourneyPlaces } from '../components/journey-places.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { PrintButton } from '../components/print-button.tsx';
import { TableOfContents } from '../components/table-of-contents.tsx';
import { Facts } from '../fields/facts.tsx';
import { FieldSection } from '../fields/field-section.tsx';
import type { Template, TemplateProps } from '../template.ts';
import { StepCard } from './step/card.tsx';

/** A step as a card: how long, for whom, what is done, what must be decided. */
export const template: Template = { type: 'step', Content: StepContent };

function StepContent({ fields }: TemplateProps): JSX.Element {
  return (
    <>
      <JourneyPlaces of={fields.entry} />
      <StepCard fields={fields} />
      <PrintButton label="Imprimer la fiche" />
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
