import type { Problem } from '../diagnostic/diagnostic.ts';
import { refuseCollisions } from './collisions.ts';
import type { ContentFile, FileRef } from './file-ref.ts';
import { entryTypeProblem, fileType, splitName } from './kinds.ts';
import { TEXT_BYTES } from './limits.ts';
import { idProblem } from './names.ts';
import { fits, type Item, listFolder, openFolder, refuse, type Walk } from './walk.ts';

/** What `content/` holds beside its media. */
export interface ListedContent {
  readonly content: ContentFile[];
  readonly site?: FileRef;
  /** The folder `content/media`, when there is one. */
  readonly media?: Item;
}

/** Lists the entries of all collections; everything that isn't an entry is refused. */
export function listContent(walk: Walk): ListedContent {
  if (!openFolder(walk, 'content')) return { content: [] };
  const items = listFolder(walk, 'content');
  const isSite = (item: Item): boolean => item.name === 'site.yml' && !item.isFolder;
  const isMedia = (item: Item): boolean => item.name === 'media' && item.isFolder;
  const content = items
    .filter((item) => !isSite(item) && !isMedia(item))
    .flatMap((item) => listCollection(walk, item));
  const site = items.find((item) => isSite(item) && fits(walk, item, TEXT_BYTES));
  const media = items.find(isMedia);
  return {
    content,
    ...(site === undefined ? {} : { site: fileRef(site) }),
    ...(media === undefined ? {} : { media }),
  };
}

/** Only what a reference to a file needs. */
export function fileRef({ path, bytes, mtimeMs, ctimeMs, ino }: FileRef): FileRef {
  return { path, bytes, mtimeMs, ctimeMs, ino };
}

function listCollection(walk: Walk, folder: Item): ContentFile[] {
  const problem = collectionProblem(folder);
  if (problem !== undefined) {
    refuse(walk, folder.path, problem);
    return [];
  }
  const files = listFolder(walk, folder.path).flatMap((item) =>
    listedEntry(walk, folder.name, item),
  );
  refuseCollisions(walk, files, (file) => file.name);
  return files.filter((file) => idProblem(file.name) === undefined);
}

function collectionProblem(item: Item): Problem | undefined {
  if (item.isFolder) return idProblem(item.name);
  return fileType(
    'Ce fichier n’est dans aucune collection.',
    item.name === 'site.yaml'
      ? 'Renommez en .yml.'
      : 'Une entrée se range dans content/<collection>/ ; seul site.yml se place ici.',
  );
}

/** What an item of a collection's folder holds; refused unless it is an entry. */
export function listedEntry(walk: Walk, collection: string, item: Item): ContentFile[] {
  const [name, extension] = splitName(item.name);
  if (item.isFolder) {
    refuse(
      walk,
      item.path,
      fileType(
        'Une collection ne contient pas de dossier.',
        'Placez ses fichiers directement dans le dossier de la collection.',
      ),
    );
    return [];
  }
  const typeProblem = entryTypeProblem(extension);
  for (const problem of [typeProblem, idProblem(name)]) {
    if (problem !== undefined) refuse(walk, item.path, problem);
  }
  const readable = fits(walk, item, TEXT_BYTES) && typeProblem === undefined;
  if (!readable) return [];
  const { path, bytes, mtimeMs, ctimeMs, ino } = item;
  // Twenty thousand times: to spread an object takes ten times longer than to write it down.
  return [{ path, bytes, mtimeMs, ctimeMs, ino, collection, name, extension }];
}
