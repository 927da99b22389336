/**
 * A door of its own for who asks whether a repository is what it was: nothing behind it reads a file,
 * nor loads what would check one.
 */
export { type Diagnostic, hasErrors } from './diagnostic/diagnostic.ts';
export { allFiles, type RepositoryFiles } from './files/file-ref.ts';
export { sha256 } from './files/hash.ts';
export { listRepository } from './files/repository.ts';
export { wasQuiet } from './files/unchanged.ts';
