import type { EntryKey } from '../catalog/entry.ts';
import { idProblem } from '../files/names.ts';
import { slug } from '../markdown/slug.ts';

/** A readable id made from a title, which no entry has or had: `l-accueil`, then `l-accueil-2`. */
export function freeId(title: string, collection: string, taken: ReadonlySet<EntryKey>): string {
  const readable = slug(title.replace(/\s+/g, ' '));
  const base = idProblem(readable) === undefined ? readable : `fiche-${readable}`;
  let id = base;
  for (let number = 2; taken.has(`${collection}/${id}`); number += 1) id = `${base}-${number}`;
  return id;
}
