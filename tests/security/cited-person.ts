import { writeTeams } from '../core/edit/sample.ts';

/** Makes a repository with a person whom so many files refer to, and returns its root. */
export function citedPerson(files: number): string {
  const notes = Array.from({ length: files }, (_, index) => [
    `content/notes/n${index}.md`,
    `---\ntitle: Note ${index}\nsee:\n  - people/ada\n---\nVoir [elle](people/ada).\n`,
  ]);
  return writeTeams({
    ...Object.fromEntries(notes),
    'content/people/ada.yml': 'title: Ada Lovelace\n',
  });
}
