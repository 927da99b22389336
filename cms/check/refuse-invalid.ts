import type { DecapCms } from '../decap.ts';
import { NEW_ID } from '../formats/format.ts';
import type { Studio } from '../studio/studio.ts';
import { type Check, idOf, refusalOf } from './problems.ts';

/**
 * The last check before a save, against the newest index. A new entry gets its id here: Decap's own
 * would glue words together («leleve» for «L’élève») and take a former id of another entry.
 */
export function refuseInvalid(cms: DecapCms, studio: Studio, check: Check): void {
  cms.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      await studio.refresh();
      const collection = String(entry.get('collection'));
      const refusal = refusalOf(check(collection, entry));
      if (refusal !== undefined) throw new Error(refusal);
      const isNew = entry.get('newRecord') === true;
      return isNew ? entry.get('data')?.set(NEW_ID, idOf(studio, collection, entry)) : undefined;
    },
  });
}
