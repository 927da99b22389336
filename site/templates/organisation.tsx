import type { JSX } from 'preact';
import { isListed, typography } from '../../core/index.ts';
import { citingEntries } from '../citing-entries.ts';
import { CardList } from '../components/card-list.tsx';
import { EntryBody } from '../components/entry-body.tsx';
import { asText } from '../fields/entry-fields.ts';
import { Facts } from '../fields/facts.tsx';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import type { Template, TemplateProps } from '../template.ts';

/** An organisation: what it is, then the people and the teams that name it as theirs. */
export const template: Template = {
  type: 'organisation',
  Content: OrganisationContent,
  citing: ['person', 'organisation'],
};

function OrganisationContent({ fields }: TemplateProps): JSX.Element {
  const { catalog } = usePage();
  const groups = citingEntries(catalog, fields.entry).filter(({ type }) =>
    template.citing?.includes(type.name),
  );
  return (
    <>
      <EntryBody entry={fields.entry} />
      <Facts fields={fields} />
      {groups.map(({ type, entries }) => (
        <section key={type.name}>
          <h2 id={frameId(type.collection.name)}>
            {typography(titleOf(type.name) ?? type.collection.label)}
          </h2>
          <CardList
            entries={entries.filter(isListed)}
            level={3}
            isSmall
            describe={(entry) => typography(asText(entry.data.role_label) ?? entry.summary)}
          />
        </section>
      ))}
    </>
  );
}

function titleOf(type: string): string | undefined {
  return type === 'organisation' ? 'Équipes et organisations rattachées' : undefined;
}
