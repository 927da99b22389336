import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt, type Failure } from './failure.ts';
import { isFreeOfLinks } from './links.ts';

/** Writes a new file of the repository, its folder included; never over another, never through a link. */
export function createFile(root: string, path: string, text: string): Failure | undefined {
  const file = join(root, path);
  if (existsSync(file)) {
    return { message: `« ${path} » existe déjà.`, hint: 'Choisissez un autre nom.' };
  }
  if (!isFreeOfLinks(root, path)) {
    return { message: `« ${path} » passe par un lien symbolique.`, hint: 'Supprimez ce lien.' };
  }
  return attempt(`L’écriture de « ${path} »`, () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  });
}
