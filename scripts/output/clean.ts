import { readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { markFile, occupantOf, type Place } from './place.ts';
import { isOfReleases, releasesOf } from './releases.ts';
import { SPARE } from './spare.ts';

const KEPT_ASIDE = 'old-';

/** Name, in the builds folder, of what stood at DIR while another folder takes its place. */
export function asideName(id: string): string {
  return `${KEPT_ASIDE}${id}`;
}

/**
 * Puts back what stood at DIR when a build was killed between taking it away and replacing it.
 * The lock must be held.
 */
export function recover(place: Place): void {
  if (occupantOf(place).kind !== 'absent') return;
  const aside = ownNames(place).find((name) => name.startsWith(KEPT_ASIDE));
  if (aside !== undefined) renameSync(join(place.builds, aside), place.out);
}

/** Removes every build but the published one, a spare, and the releases that stay. The lock must be held. */
export function removeStale(place: Place): void {
  const occupant = occupantOf(place);
  const kept = new Set(['lock', basename(markFile(place)), SPARE]);
  if (occupant.kind === 'link') kept.add(occupant.id);
  if (place.keeps !== undefined) {
    for (const name of releasesOf(place).slice(0, place.keeps)) kept.add(name);
  }
  for (const name of ownNames(place)) {
    if (!kept.has(name)) rmSync(join(place.builds, name), { recursive: true, force: true });
  }
}

/** The folder of releases has a name that others may have chosen too: what they put there stays. */
function ownNames({ builds, keeps }: Place): string[] {
  const names = readdirSync(builds);
  return keeps === undefined ? names : names.filter(isOfReleases);
}
