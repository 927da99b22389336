import type { JSX } from 'preact';
import { type Entry, typography } from '../../../core/index.ts';
import { EntryLink } from '../../components/entry-link.tsx';
import { TextList } from '../../components/text-list.tsx';
import { readFields } from '../../fields/entry-fields.ts';

interface RoleItemsProps {
  readonly entries: readonly Entry[];
}

/** Roles side by side with their missions. */
export function RoleItems({ entries }: RoleItemsProps): JSX.Element {
  return (
    <ul class="role-items">
      {entries.map((role) => {
        const missions = readFields(role).texts('missions');
        return (
          <li key={role.key}>
            <h3>
              <EntryLink to={role.key} />
            </h3>
            {role.summary !== '' && <p>{typography(role.summary)}</p>}
            <TextList items={missions} />
          </li>
        );
      })}
    </ul>
  );
}
