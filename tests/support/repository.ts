import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Diagnostic, loadRepository, type Repository } from '../../core/index.ts';
import { temporaryFolder } from './folder.ts';

/** Files by path from the root; bytes for what isn't text. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Schema of a small type `note`: Markdown, an order, one reference to its own collection and one to any. */
export const NOTE_SCHEMA = JSON.stringify({
  title: 'Note',
  description: 'Une note.',
  type: 'object',
  additionalProperties: false,
  'x-collection': { name: 'notes', label: 'Notes', format: 'md', order_by: 'order' },
  properties: {
    order: { type: 'integer', title: 'Ordre', description: 'La place.', minimum: 1 },
    parent: {
      type: 'string',
      title: 'Parent',
      description: 'La note au-dessus.',
      'x-ref': 'notes',
    },
    see: {
      type: 'array',
      title: 'Voir aussi',
      description: 'D’autres entrées.',
      items: {
        type: 'string',
        title: 'Entrée',
        description: 'Une entrée.',
        'x-ref': ['notes', 'people'],
      },
    },
  },
});

/** Schema of a small type `person` of a personal collection. */
export const PERSON_SCHEMA = JSON.stringify({
  title: 'Personne',
  description: 'Une personne.',
  type: 'object',
  additionalProperties: false,
  'x-collection': { name: 'people', label: 'Personnes', path: '/personnes/{id}/', personal: true },
  properties: { role: { type: 'string', title: 'Rôle', description: 'Ce qu’elle fait.' } },
});

/** Writes a repository with the two small types and the given files, and returns its root. */
export function writeRepository(files: Files): string {
  const root = temporaryFolder();
  const all: Files = {
    'schemas/note.schema.json': NOTE_SCHEMA,
    'schemas/person.schema.json': PERSON_SCHEMA,
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Loads a repository made of the given files. */
export function loadFiles(files: Files): Promise<Repository> {
  return loadRepository(writeRepository(files), { history: false });
}

/** A Markdown entry from its front matter lines and its body. */
export function note(frontMatter: string, body = ''): string {
  return `---\n${frontMatter}\n---\n${body}`;
}

/** A diagnostic as `file:line:column code – message – hint`, for tests that read the whole. */
export function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ file, line, column, code, message, hint }) =>
      `${file}:${line}:${column} ${code} – ${message} – ${hint}`,
  );
}
