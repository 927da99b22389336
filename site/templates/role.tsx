import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { CardList } from '../components/card-list.tsx';
import { EntryBody } from '../components/entry-body.tsx';
import { GroupedList } from '../components/grouped-list.tsx';
import { readFields } from '../fields/entry-fields.ts';
import { Facts } from '../fields/facts.tsx';
import { FieldSection } from '../fields/field-section.tsx';
import type { ListProps, Template, TemplateProps } from '../template.ts';

/** A role: its missions, then its place in the ecosystem. */
export const template: Template = { type: 'role', Content: RoleContent, List: RoleList };

function RoleContent({ fields }: TemplateProps): JSX.Element {
  return (
    <>
      <FieldSection fields={fields} name="missions" />
      <EntryBody entry={fields.entry} />
      <Facts fields={fields} />
    </>
  );
}

function RoleList({ entries }: ListProps): JSX.Element {
  return (
    <GroupedList entries={entries} by="circle">
      {(members) => (
        <CardList
          entries={members}
          level={3}
          describe={(entry) =>
            typography(readFields(entry).texts('missions').join(' – ') || entry.summary)
          }
        />
      )}
    </GroupedList>
  );
}
