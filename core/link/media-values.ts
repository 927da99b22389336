import { suggest } from '../diagnostic/nearest.ts';
import { isJsonObject, type Json, type JsonObject, pointerToken } from '../schema/json.ts';
import type { Aim, Targets } from './targets.ts';

/** A text in an entry's data that is the address of a media file. */
export interface MediaValue {
  readonly pointer: string;
  /** As written: `/media/plan.pdf`. */
  readonly path: string;
}

const ADDRESS = /^\/media\/\S+$/;

/** True for a text that is the address of a media file on the site. */
export function isMediaPath(text: string): boolean {
  return ADDRESS.test(text);
}

/** Every media file that an entry's data names, in whatever field: pages show each as a file. */
export function mediaValues(data: JsonObject): MediaValue[] {
  const found: MediaValue[] = [];
  const visit = (value: Json, pointer: string): void => {
    if (typeof value === 'string') {
      if (isMediaPath(value)) found.push({ pointer, path: value });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${pointer}/${index}`);
    } else if (isJsonObject(value)) {
      for (const [name, child] of Object.entries(value)) {
        visit(child, `${pointer}/${pointerToken(name)}`);
      }
    }
  };
  visit(data, '');
  return found;
}

/** What is wrong with the address of a media file. */
export function aimAtMedia(path: string, { media }: Targets): Aim {
  if (media.has(path)) return {};
  return {
    problem: {
      code: 'media-missing',
      message: `Le fichier « content${path} » n’existe pas.`,
      hint: suggest(path, media, 'Ajoutez le fichier, ou corrigez son nom.'),
    },
  };
}
