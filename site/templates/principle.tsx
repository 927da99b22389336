import type { JSX } from 'preact';
import { CardList } from '../components/card-list.tsx';
import { EntryBody } from '../components/entry-body.tsx';
import { GroupedList } from '../components/grouped-list.tsx';
import { excerpt } from '../excerpt.ts';
import { Facts } from '../fields/facts.tsx';
import { FieldSection } from '../fields/field-section.tsx';
import { usePage } from '../page-context.ts';
import type { ListProps, Template, TemplateProps } from '../template.ts';

/** A value or a practice: the statement, then what it asks of a team. */
export const template: Template = {
  type: 'principle',
  Content: PrincipleContent,
  List: PrincipleList,
};

function PrincipleContent({ fields }: TemplateProps): JSX.Element {
  return (
    <>
      <EntryBody entry={fields.entry} />
      <FieldSection fields={fields} name="what_to_do" class="callout callout-info" />
      <FieldSection fields={fields} name="seminar" />
      <FieldSection fields={fields} name="notes" />
      <Facts fields={fields} />
    </>
  );
}

function PrincipleList({ entries }: ListProps): JSX.Element {
  const context = usePage();
  return (
    <GroupedList entries={entries} by="kind">
      {(members) => (
        <CardList entries={members} level={3} describe={(entry) => excerpt(context, entry)} />
      )}
    </GroupedList>
  );
}
