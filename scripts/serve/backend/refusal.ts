import { MEDIA_BYTES, TEXT_BYTES } from '../../../core/index.ts';
import { isFreeOfLinks } from '../../output/links.ts';
import { isAdmittedFolder, kindOfFile } from './admitted-path.ts';
import type { Touched, Write } from './asked.ts';

/** Why a request is refused: an HTTP status and a French sentence. */
export interface Refusal {
  readonly status: 403 | 409 | 413 | 422;
  readonly error: string;
}

/** Checks everything that a request wants to touch; undefined when it may go on. */
export function refusalOf(touched: Touched | undefined, root: string): Refusal | undefined {
  if (touched === undefined) return { status: 422, error: 'Cette action n’est pas proposée.' };
  const { reads, folders, writes, deletes } = touched;
  const folder = folders.find((path) => !isAdmittedFolder(path));
  if (folder !== undefined) return outside(folder);
  const files = [...reads, ...writes.map(({ path }) => path), ...deletes];
  const file = files.find((path) => kindOfFile(path) === undefined);
  if (file !== undefined) return outside(file);
  if (deletes.some((path) => kindOfFile(path) === 'site')) {
    return { status: 403, error: 'Les réglages du site ne se suppriment pas.' };
  }
  const link = [...files, ...folders].find((path) => !isFreeOfLinks(root, path));
  if (link !== undefined) {
    return { status: 403, error: `« ${link} » passe par un lien symbolique.` };
  }
  return writes.map(tooLarge).find((refusal) => refusal !== undefined);
}

function tooLarge({ path, bytes }: Write): Refusal | undefined {
  const limit = kindOfFile(path) === 'media' ? MEDIA_BYTES : TEXT_BYTES;
  if (bytes <= limit) return undefined;
  return {
    status: 413,
    error: `« ${path} » est trop lourd : la limite est de ${limit / 1_000_000} Mo.`,
  };
}

function outside(path: string): Refusal {
  return {
    status: 403,
    error: `« ${path.slice(0, 100)} » n’est pas un contenu : seuls content/ et content/media/ s’éditent ici, avec des noms en minuscules sans accent.`,
  };
}
