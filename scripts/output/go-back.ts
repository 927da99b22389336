import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { attempt, type Failure } from './failure.ts';
import { takeLock } from './lock.ts';
import { occupantOf, type Place } from './place.ts';
import { releasesOf } from './releases.ts';
import { linkTo } from './switch.ts';

/** Goes back to the release that was published before the current one; returns its name. */
export function goBack(place: Place): Failure | string {
  if (!existsSync(place.builds)) return noRelease(place);
  const lock = takeLock(place);
  if ('message' in lock) return lock;
  try {
    const occupant = occupantOf(place);
    const releases = releasesOf(place);
    if (releases.length === 0) return noRelease(place);
    const current = occupant.kind === 'link' ? releases.indexOf(occupant.id) : -1;
    const former = releases[current + 1];
    if (current < 0 || former === undefined) return NO_FORMER;
    return attempt('Le retour en arrière', () => linkTo(place, former)) ?? former;
  } finally {
    lock.release();
  }
}

function noRelease({ out }: Place): Failure {
  return {
    message: `Le dossier « ${dirname(out)} » ne contient aucune version publiée.`,
    hint: 'Donnez à --to le dossier où « reperes publish » a publié.',
  };
}

const NO_FORMER: Failure = {
  message: 'Aucune version n’a été publiée avant celle-ci.',
  hint: '« reperes publish --keep N » dit combien de versions restent.',
};
