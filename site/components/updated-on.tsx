import type { JSX } from 'preact';
import { type Change, type Entry, historyAddress } from '../../core/index.ts';
import { frenchDate, inFrance } from '../french.ts';
import { usePage } from '../page-context.ts';

interface UpdatedOnProps {
  readonly entry: Entry;
  readonly change: Change;
}

/** The day of the last change, with a link to the history where its address is known. */
export function UpdatedOn({ entry, change }: UpdatedOnProps): JSX.Element {
  const address = historyAddress(usePage().catalog.site, entry);
  return (
    <>
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
    </>
  );
}
