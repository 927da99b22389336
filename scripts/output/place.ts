import { lstatSync, readdirSync, readlinkSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Failure } from './failure.ts';
import { ownText } from './own-text.ts';

/** Where an output stands, and where its builds are made. */
export interface Place {
  /** Absolute path of DIR, the published output. */
  readonly out: string;
  /** Absolute path of the folder of builds, beside it: `.DIR-builds`. */
  readonly builds: string;
  /** How many releases stay, the published one included; absent where no former build does. */
  readonly keeps?: number;
}

/** What stands at DIR before a build. */
export type Occupant =
  | { readonly kind: 'absent' | 'empty' | 'folder' | 'foreign' }
  /** A link of ours, to the build of that id. */
  | { readonly kind: 'link'; readonly id: string };

/** The place of an output; `folder` is absolute or relative to the current folder. */
export function placeOf(folder: string): Place {
  const out = resolve(folder);
  return { out, builds: join(dirname(out), `.${basename(out)}-builds`) };
}

/** Says why a place would put the repository in danger; undefined when it is fine. */
export function refusePlace(out: string, root: string): Failure | undefined {
  const hint = 'Choisissez un dossier qui ne sert qu’à cela, comme _site.';
  if (dirname(out) === out)
    return { message: 'La racine ne peut pas être le dossier à publier.', hint };
  if (contains(out, root)) {
    return { message: 'Le dossier à publier ne peut pas contenir le dépôt.', hint };
  }
  const source = ['content', 'schemas', '.git'].find((name) => contains(join(root, name), out));
  if (source !== undefined) {
    return { message: `Le dossier à publier ne peut pas se trouver dans ${source}/.`, hint };
  }
  return undefined;
}

/** Looks at what stands at DIR, without following links. */
export function occupantOf(place: Place): Occupant {
  const stats = lstatSync(place.out, { throwIfNoEntry: false });
  if (stats === undefined) return { kind: 'absent' };
  if (stats.isSymbolicLink()) {
    const [folder, id, ...rest] = readlinkSync(place.out).split('/');
    const ours = folder === basename(place.builds) && id !== undefined && rest.length === 0;
    return ours ? { kind: 'link', id } : { kind: 'foreign' };
  }
  if (!stats.isDirectory()) return { kind: 'foreign' };
  if (readdirSync(place.out).length === 0) return { kind: 'empty' };
  return { kind: isMarked(place, stats) ? 'folder' : 'foreign' };
}

/** File that lists the inodes of the plain folders which `--copy` made. */
export function markFile(place: Place): string {
  return join(place.builds, 'plain.json');
}

function isMarked(place: Place, stats: Stats): boolean {
  try {
    const inodes: unknown = JSON.parse(ownText(markFile(place)) ?? '');
    return Array.isArray(inodes) && inodes.includes(stats.ino);
  } catch {
    return false;
  }
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}
