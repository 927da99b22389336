import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { CardList } from '../components/card-list.tsx';
import { GroupNote } from '../components/group-note.tsx';
import { GroupedList } from '../components/grouped-list.tsx';
import { asText, readFields } from '../fields/entry-fields.ts';
import { Facts } from '../fields/facts.tsx';
import { findEntry } from '../find-entry.ts';
import { usePage } from '../page-context.ts';
import type { ListProps, Template, TemplateProps } from '../template.ts';

/** A person: the function as the document writes it, and where they work. */
export const template: Template = {
  type: 'person',
  Content: PersonContent,
  List: PersonList,
  facets: ['organisation', 'disciplines', 'group'],
};

function PersonContent({ fields }: TemplateProps): JSX.Element {
  const role = fields.text('role_label');
  return (
    <>
      {role !== undefined && <p class="goal">{typography(role)}</p>}
      <Facts fields={fields} />
    </>
  );
}

function PersonList({ entries, mark }: ListProps): JSX.Element {
  const { catalog } = usePage();
  return (
    <GroupedList entries={entries} by="group">
      {(members, { value }) => (
        <>
          <GroupNote entries={members} group={value} field="description" />
          <CardList
            entries={members}
            level={3}
            isSmall
            mark={mark}
            detail={(entry) => {
              const [organisation] = readFields(entry).references('organisation');
              return organisation === undefined
                ? undefined
                : findEntry(catalog, organisation)?.title;
            }}
            describe={(entry) => typography(asText(entry.data.role_label) ?? entry.summary)}
          />
          <GroupNote entries={members} group={value} field="open_label" class="open-list" />
        </>
      )}
    </GroupedList>
  );
}
