import type { JSX } from 'preact';
import { EntryBody } from '../components/entry-body.tsx';
import { SequenceLinks } from '../components/sequence-links.tsx';
import { Facts } from '../fields/facts.tsx';
import { FieldSection } from '../fields/field-section.tsx';
import { usePage } from '../page-context.ts';
import type { Template, TemplateProps } from '../template.ts';
import { PrinciplePoster } from './principle/poster.tsx';

/** A value or a practice: the statement, then what it asks of a team. */
export const template: Template = {
  type: 'principle',
  Content: PrincipleContent,
  List: PrinciplePoster,
};

function PrincipleContent({ fields }: TemplateProps): JSX.Element {
  const { entry } = fields;
  const sequence = usePage().catalog.listed.get(entry.type.collection.name) ?? [];
  return (
    <>
      <EntryBody entry={entry} />
      <FieldSection fields={fields} name="what_to_do" class="callout callout-info" />
      <FieldSection fields={fields} name="seminar" />
      <FieldSection fields={fields} name="notes" />
      <Facts fields={fields} />
      <SequenceLinks entry={entry} sequence={sequence} />
    </>
  );
}
