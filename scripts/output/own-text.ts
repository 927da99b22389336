import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

// A pipe would wait for a writer for ever; a link may lead anywhere.
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * The text of a file that a command left for the next one. Undefined when there is none, or when
 * something else stands in its place: a repository may come from anyone.
 */
export function ownText(file: string): string | undefined {
  try {
    const descriptor = openSync(file, FLAGS);
    try {
      return fstatSync(descriptor).isFile() ? readFileSync(descriptor, 'utf8') : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
