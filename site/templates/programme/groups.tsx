import type { JSX } from 'preact';
import { type Entry, isListed, type JsonObject, typography } from '../../../core/index.ts';
import { citingEntries } from '../../citing-entries.ts';
import { EntryLink } from '../../components/entry-link.tsx';
import { asText, type EntryFields } from '../../fields/entry-fields.ts';
import { RecordRest } from '../../fields/record-rest.tsx';
import { frameId } from '../../frame-id.ts';
import { usePage } from '../../page-context.ts';

interface ProgrammeGroupsProps {
  readonly fields: EntryFields;
}

const KNOWN = ['key', 'title', 'description', 'open_label'];

/** The people of a programme, in the groups under which it presents them. */
export function ProgrammeGroups({ fields }: ProgrammeGroupsProps): JSX.Element {
  const { catalog } = usePage();
  const people = citingEntries(catalog, fields.entry)
    .filter(({ type }) => type.name === 'person')
    .flatMap(({ entries }) => entries.filter(isListed));
  const groups = fields.objects('groups');
  const named = new Set(groups.map(({ key }) => key));
  const others = people.filter(({ data }) => !named.has(data.group ?? ''));
  return (
    <>
      {groups.map((group, index) => (
        <section key={index}>
          <h2 id={frameId(`groupe-${index + 1}`)}>{typography(asText(group.title) ?? '')}</h2>
          <Group group={group} people={people.filter(({ data }) => data.group === group.key)} />
          <RecordRest fields={fields} name="groups" record={group} known={KNOWN} />
        </section>
      ))}
      {others.length > 0 && (
        <section>
          <h2 id={frameId('personnes')}>{groups.length > 0 ? 'Autres personnes' : 'Personnes'}</h2>
          <PeopleList people={others} />
        </section>
      )}
    </>
  );
}

interface GroupProps {
  readonly group: JsonObject;
  readonly people: readonly Entry[];
}

function Group({ group, people }: GroupProps): JSX.Element {
  const description = asText(group.description);
  const openLabel = asText(group.open_label);
  return (
    <>
      {description !== undefined && <p>{typography(description)}</p>}
      {people.length > 0 && <PeopleList people={people} />}
      {openLabel !== undefined && <p class="open-list">{typography(openLabel)}</p>}
    </>
  );
}

function PeopleList({ people }: { readonly people: readonly Entry[] }): JSX.Element {
  return (
    <ul class="people-lines">
      {people.map((person) => (
        <li key={person.key}>
          <EntryLink to={person.key} />
          <span class="people-role">{typography(asText(person.data.role_label) ?? '')}</span>
        </li>
      ))}
    </ul>
  );
}
