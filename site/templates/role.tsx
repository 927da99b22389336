import type { JSX } from 'preact';
import { EntryBody } from '../components/entry-body.tsx';
import { GroupedList } from '../components/grouped-list.tsx';
import { Facts } from '../fields/facts.tsx';
import { FieldSection } from '../fields/field-section.tsx';
import type { ListProps, Template, TemplateProps } from '../template.ts';
import { EcosystemMap } from './role/map.tsx';
import { RoleItems } from './role/role-items.tsx';
import { RoleLinks } from './role/role-links.tsx';

/** A role: its missions, then its place in the ecosystem. */
export const template: Template = {
  type: 'role',
  Content: RoleContent,
  List: RoleList,
  home: { title: 'Découvrir un rôle', Way: RoleLinks },
};

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
    <>
      <EcosystemMap roles={entries} />
      <GroupedList entries={entries} by="circle">
        {(members) => <RoleItems entries={members} />}
      </GroupedList>
    </>
  );
}
