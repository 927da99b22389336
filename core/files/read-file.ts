import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Problem } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import { visible } from '../diagnostic/visible.ts';
import type { Json } from '../schema/json.ts';
import { kindProblem, unreadable } from './walk.ts';

// A pipe would wait for a writer for ever; a link put in place after the check must not be followed.
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * The bytes of a file under `root`, for paths that {@link listRepository} gave.
 * @throws when the path leaves the root, passes through a link or can't be read any more.
 */
export function readBytes(root: string, path: string): Uint8Array {
  const bytes = attempt(root, path);
  if (bytes instanceof Uint8Array) return bytes;
  throw new Error(`${visible(path)} : ${bytes.message}`);
}

/** The same for a file that may go or change while we read: a refusal is a diagnostic. */
export function readBytesSafely(root: string, path: string): Outcome<Uint8Array> {
  const bytes = attempt(root, path);
  return bytes instanceof Uint8Array
    ? { value: bytes, diagnostics: [] }
    : { diagnostics: [locate(bytes, visible(path), { line: 1, column: 1 })] };
}

/**
 * The value of a JSON file that the engine itself ships. Files of a repository go through
 * `readSource`, which tells what is wrong and where.
 * @throws when the file can't be read or isn't JSON.
 */
export function readJsonFile(root: string, path: string): Json {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readBytes(root, path)));
}

function attempt(root: string, path: string): Uint8Array | Problem {
  const parts = path.split('/');
  if (!parts.every(isPlainName)) return outside();
  try {
    for (let depth = 1; depth <= parts.length; depth++) {
      const problem = kindProblem(lstatSync(join(root, ...parts.slice(0, depth))));
      if (problem !== undefined) return problem;
    }
    return readPlain(join(root, ...parts));
  } catch {
    return unreadable();
  }
}

function isPlainName(part: string): boolean {
  return part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part);
}

function readPlain(file: string): Uint8Array | Problem {
  const descriptor = openSync(file, FLAGS);
  try {
    return fstatSync(descriptor).isFile() ? readFileSync(descriptor) : unreadable();
  } finally {
    closeSync(descriptor);
  }
}

function outside(): Problem {
  return {
    code: 'file-unreadable',
    pointer: '',
    message: 'Ce chemin sort du dépôt.',
    hint: 'Donnez un chemin relatif à la racine du dépôt.',
  };
}
