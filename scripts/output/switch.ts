import { renameSync, rmdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { asideName } from './clean.ts';
import { markFile, occupantOf, type Place } from './place.ts';

/** How DIR is made: a link to the build, or a plain folder for hosts that don't follow links. */
export type Form = 'link' | 'folder';

/** Puts a finished build in the place of the published output. DIR holds nothing foreign. */
export function switchTo(place: Place, id: string, form: Form): void {
  if (form === 'link') linkTo(place, id);
  else moveTo(place, id);
}

/** Makes DIR a link to a build. One rename replaces the link: at no moment is DIR absent or mixed. */
export function linkTo(place: Place, id: string): void {
  const next = join(place.builds, `next-${id}`);
  symlinkSync(`${basename(place.builds)}/${id}`, next);
  const { kind } = occupantOf(place);
  if (kind === 'empty') rmdirSync(place.out);
  // A link can't replace a folder in one step: `recover` mends a death between these two lines.
  if (kind === 'folder') renameSync(place.out, join(place.builds, asideName(id)));
  renameSync(next, place.out);
}

function moveTo(place: Place, id: string): void {
  const build = join(place.builds, id);
  const { ino } = statSync(build);
  const { kind } = occupantOf(place);
  const former = kind === 'folder' ? [statSync(place.out).ino] : [];
  // Both are ours until the switch is done.
  mark(place, [...former, ino]);
  if (kind !== 'absent') renameSync(place.out, join(place.builds, asideName(id)));
  renameSync(build, place.out);
  mark(place, [ino]);
}

/** Replaced as a whole, so that a link in its place leads nobody to another file. */
function mark(place: Place, inodes: readonly number[]): void {
  const file = markFile(place);
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(inodes), { flag: 'wx' });
}
