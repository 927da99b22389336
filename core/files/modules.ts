import { readdirSync } from 'node:fs';
import { compareText } from '../diagnostic/diagnostic.ts';

const MODULE = /^(?!index\.)(?!.*\.(?:d|test)\.tsx?$).+\.tsx?$/;

/**
 * The modules of a folder of the engine, sorted, as `file:` addresses ready for `import()`:
 * this is how rules, emitters and directives are found, so that no list is kept by hand.
 */
export function listModules(directory: URL): string[] {
  return listFolder(directory, MODULE);
}

/** The files of an engine folder whose name is wanted, sorted, as `file:` addresses. */
export function listFolder(directory: URL, wanted: RegExp): string[] {
  const folder = directory.href.endsWith('/') ? directory : new URL(`${directory.href}/`);
  return readdirSync(folder)
    .filter((name) => wanted.test(name))
    .sort(compareText)
    .map((name) => new URL(encodeURIComponent(name), folder).href);
}
