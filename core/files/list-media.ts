import { refuseCollisions } from './collisions.ts';
import type { FileRef } from './file-ref.ts';
import { mediaTypeProblem, splitName } from './kinds.ts';
import { MEDIA_BYTES } from './limits.ts';
import { fileRef } from './list-content.ts';
import { mediaNameProblem } from './names.ts';
import { fits, type Item, listFolder, refuse, type Walk } from './walk.ts';

/** Lists a media folder and all that is in it. */
export function listMedia(walk: Walk, folder: Item): FileRef[] {
  const items = listFolder(walk, folder.path);
  refuseCollisions(walk, items, (item) => item.name);
  return items.flatMap((item) => (admitted(walk, item) ? descend(walk, item) : []));
}

function descend(walk: Walk, item: Item): FileRef[] {
  return item.isFolder ? listMedia(walk, item) : [fileRef(item)];
}

function admitted(walk: Walk, item: Item): boolean {
  const type = item.isFolder ? undefined : mediaTypeProblem(splitName(item.name)[1].toLowerCase());
  const problems = [mediaNameProblem(item.name), type].filter((problem) => !!problem);
  for (const problem of problems) refuse(walk, item.path, problem);
  const small = item.isFolder || fits(walk, item, MEDIA_BYTES);
  return small && problems.length === 0;
}
