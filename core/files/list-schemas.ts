import type { FileRef } from './file-ref.ts';
import { fileType } from './kinds.ts';
import { TEXT_BYTES } from './limits.ts';
import { fileRef } from './list-content.ts';
import { idProblem } from './names.ts';
import { fits, type Item, listFolder, openFolder, refuse, type Walk } from './walk.ts';

const SUFFIX = '.schema.json';

/** Lists `schemas/*.schema.json`; what isn't JSON there (derived types, a README) is left alone. */
export function listSchemas(walk: Walk): FileRef[] {
  if (!openFolder(walk, 'schemas')) return [];
  return listFolder(walk, 'schemas')
    .filter((item) => item.name.endsWith('.json'))
    .filter((item) => isFile(walk, item) && named(walk, item) && fits(walk, item, TEXT_BYTES))
    .map(fileRef);
}

/** A folder that is named like a schema would be left out without a word. */
function isFile(walk: Walk, { isFolder, path }: Item): boolean {
  if (isFolder)
    refuse(walk, path, fileType('Ce dossier porte le nom d’un schéma.', 'Renommez-le.'));
  return !isFolder;
}

function named(walk: Walk, item: FileRef & { readonly name: string }): boolean {
  const problem = item.name.endsWith(SUFFIX)
    ? idProblem(item.name.slice(0, -SUFFIX.length))
    : {
        code: 'file-name' as const,
        pointer: '',
        message: 'Ce fichier n’est pas reconnu comme un schéma.',
        hint: 'Un schéma se nomme <type>.schema.json.',
      };
  if (problem === undefined) return true;
  refuse(walk, item.path, problem);
  return false;
}
