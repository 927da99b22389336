import type { JSX } from 'preact';
import { typography } from '../../../core/index.ts';
import { href } from '../../address.ts';
import { EntryLink } from '../../components/entry-link.tsx';
import { groupByChoice } from '../../group-by-choice.ts';
import { usePage } from '../../page-context.ts';
import type { ListProps } from '../../template.ts';

/** The roles by circle, on a few lines, and the way to their map. */
export function RoleLinks({ entries }: ListProps): JSX.Element {
  const context = usePage();
  const [first] = entries;
  return (
    <>
      <dl class="role-links">
        {groupByChoice(entries, 'circle').map(({ label, entries: roles }) => (
          <div key={label}>
            <dt>{typography(label)}</dt>
            {roles.map((role) => (
              <dd key={role.key}>
                <EntryLink to={role.key} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {first !== undefined && (
        <p>
          <a href={href(context, first.type.collection.listPath)}>Voir la carte de l’écosystème</a>
        </p>
      )}
    </>
  );
}
