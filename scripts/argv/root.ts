import { realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository to work on: its real path, or the French sentence that says why it isn't one. */
export type Root =
  | { readonly path: string; readonly refused?: undefined }
  | { readonly path?: undefined; readonly refused: string };

/** Finds the repository in a folder given by the user, relative to the current folder. */
export function repositoryRoot(folder: string): Root {
  const path = resolve(folder);
  if (!isFolder(path)) return { refused: `Le dossier « ${folder} » n’existe pas.` };
  const missing = ['content', 'schemas'].filter((name) => !isFolder(join(path, name)));
  if (missing.length > 0) {
    return {
      refused: `« ${folder} » n’est pas un dépôt Repères : il y manque ${missing.map((name) => `${name}/`).join(' et ')}.`,
    };
  }
  return { path: realpathSync(path) };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
