import type { JSX } from 'preact';
import { type Entry, historyAddress } from '../../core/index.ts';
import { frenchDate, inFrance } from '../french.ts';
import { usePage } from '../page-context.ts';

interface UpdatedOnProps {
  readonly entry: Entry;
}

/** The day of the last change, from Git, with a link to the history where its address is known. */
export function UpdatedOn({ entry }: UpdatedOnProps): JSX.Element | null {
  const { history, site } = usePage().catalog;
  const change = history.available ? history.changes.get(entry.file) : undefined;
  if (change === undefined) return null;
  const address = historyAddress(site, entry);
  return (
    <li>
      Mis à jour le{' '}
      <time dateTime={change.updatedAt}>{frenchDate(inFrance(change.updatedAt).date)}</time>
      {address !== undefined && (
        <>
          {' '}
          (
          <a href={address} rel="noopener external">
            historique
          </a>
          )
        </>
      )}
    </li>
  );
}
