import { writeTeams } from '../core/edit/sample.ts';

/** Enough files that a change of them all takes a while. */
const FILES = 150;

/** Makes a repository with a person whom many files refer to, and returns its root. */
export function citedPerson(): string {
  const notes = Array.from({ length: FILES }, (_, index) => [
    `content/notes/n${index}.md`,
    `---\ntitle: Note ${index}\nsee:\n  - people/ada\n---\nVoir [elle](people/ada).\n`,
  ]);
  return writeTeams({
    ...Object.fromEntries(notes),
    'content/people/ada.yml': 'title: Ada Lovelace\n',
  });
}
