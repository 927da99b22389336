// Plain JavaScript: what finds the compiled program can't be compiled itself.
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compiledFolder } from './stamp.js';

const ENGINE = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The program of the command line. Its six hundred modules are compiled once into a few files, since
 * to read and transform them one by one costs each command more than most of them take to do their
 * work. Where nothing may be written, they are run as they are.
 */
export async function loadProgram() {
  const folder = compiledFolder(ENGINE);
  return (await compiled(folder)) ?? (await compileInto(folder));
}

/** The compiled program, unless there is none or it can't be read: a machine may stop while it is written. */
async function compiled(folder) {
  const program = `${folder}cli.js`;
  if (!existsSync(program)) return undefined;
  try {
    return await import(pathToFileURL(program).href);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

async function compileInto(folder) {
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: `${ENGINE}tsconfig.json` });
  const { compileProgram } = await import('./compile.ts');
  await compileProgram(folder);
  const program = `${folder}cli.js`;
  // Another address than before: Node remembers what couldn't be read under the first one.
  return import(existsSync(program) ? `${pathToFileURL(program).href}?made` : '../cli.ts');
}
