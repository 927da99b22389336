import { existsSync } from 'node:fs';
import { attempt, type Failure } from './failure.ts';
import { takeLock } from './lock.ts';
import { occupantOf, type Place } from './place.ts';
import { releasesOf } from './releases.ts';
import { linkTo } from './switch.ts';

/** Goes back to the release that was published before the current one; returns its name. */
export function goBack(place: Place): Failure | string {
  if (!existsSync(place.builds)) return NO_FORMER;
  const lock = takeLock(place);
  if ('message' in lock) return lock;
  try {
    const occupant = occupantOf(place);
    const releases = releasesOf(place);
    const current = occupant.kind === 'link' ? releases.indexOf(occupant.id) : -1;
    const former = releases[current + 1];
    if (current < 0 || former === undefined) return NO_FORMER;
    return attempt('Le retour en arrière', () => linkTo(place, former)) ?? former;
  } finally {
    lock.release();
  }
}

const NO_FORMER: Failure = {
  message: 'Aucune version n’a été publiée avant celle-ci.',
  hint: '« reperes publish --keep N » dit combien de versions restent.',
};
