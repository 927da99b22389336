import { lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Place } from './place.ts';

/** A revision, or the moment where there is none; what was published before under that name is counted. */
const RELEASE = /^(?:[0-9a-f]{12}|\d{8}T\d{6}Z)(?:-\d+)?$/;

/** Before the name of a release that isn't complete. */
export const MAKING = 'making-';

/** What commands make in the folder of releases: others may have put theirs there. */
const OURS = new RegExp(`^${MAKING}[0-9a-z]+-\\d+$|^(?:old-|next-)?${RELEASE.source.slice(1)}`);

/** True for the name of a release, complete or not, and of what stands aside while one is put in its place. */
export function isOfReleases(name: string): boolean {
  return OURS.test(name);
}

/** The place of a site whose former releases stay: `DIR/current` is a link to one of `DIR/releases`. */
export function releasesPlace(folder: string, keeps: number): Place {
  const root = resolve(folder);
  return { out: join(root, 'current'), builds: join(root, 'releases'), keeps };
}

/** Name of a release that is about to be published, which no other has. */
export function newReleaseName(place: Place, revision: string | undefined): string {
  const now = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const name = revision?.slice(0, 12) ?? now;
  const taken = new Set(readdirSync(place.builds));
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`;
  return free;
}

/** The releases of a place, the last published first. */
export function releasesOf({ builds }: Place): string[] {
  const dated = readdirSync(builds)
    .filter((name) => RELEASE.test(name))
    .map((name) => ({ name, at: lstatSync(join(builds, name)).mtimeMs }));
  return dated.sort((a, b) => b.at - a.at).map(({ name }) => name);
}
