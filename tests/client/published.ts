import { fileURLToPath } from 'node:url';
import { emitFiles, loadRepository } from '../../core/index.ts';
import { type Files, note, writeRepository } from '../support/repository.ts';
import type { Published } from './server.ts';

const ENGINE = fileURLToPath(new URL('../..', import.meta.url));

/** The API's files of a repository, as its site would serve them. */
export async function publish(root: string): Promise<Published> {
  const { catalog, diagnostics } = await loadRepository(root, { history: false });
  if (catalog === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  const files = [...emitFiles(catalog)].filter(({ path }) => path.startsWith('api/'));
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** The API of this repository's own content. */
export function publishOwn(): Promise<Published> {
  return publish(ENGINE);
}

/** The API of a repository of notes and people. */
export function publishNotes(files: Files): Promise<Published> {
  return publish(writeRepository(files));
}

/** Three notes that refer to each other, and a person. */
export const NOTES: Files = {
  'content/notes/premiere.md': note('title: Première\norder: 1\naliases: [ancienne]', 'Un texte.'),
  'content/notes/deuxieme.md': note(
    'title: Deuxième\nsummary: La suite.\norder: 2\nparent: premiere\nsee: [people/ada]',
    'Lire la [première](notes/premiere).',
  ),
  'content/notes/troisieme.md': note('title: Troisième\norder: 3'),
  'content/people/ada.yml': 'title: Ada\nrole: Autrice\n',
};

/** The same site later: one note gone, one changed, one new. */
export const LATER: Files = {
  ...Object.fromEntries(Object.entries(NOTES).filter(([path]) => !path.includes('troisieme'))),
  'content/notes/premiere.md': note('title: Première\norder: 1', 'Un autre texte.'),
  'content/notes/quatrieme.md': note('title: Quatrième\norder: 4'),
};
