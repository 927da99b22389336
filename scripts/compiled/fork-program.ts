import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ENGINE } from '../build/engine.ts';
import type { Program } from './programs.ts';
import { compiledFolder } from './stamp.js';

/** Where a process takes its program from. */
export type Origin = 'compiled' | 'sources';

/**
 * Starts a program of the engine that talks with this one. A compiled program starts sooner; one from
 * its sources has in it what is there when it imports a module, be it changed since the start.
 * @param origin `compiled` counts when the sources are those that were compiled.
 */
export function forkProgram(
  program: Program,
  args: readonly string[],
  options: ForkOptions,
  origin: Origin = 'compiled',
): ChildProcess {
  const compiled = `${compiledFolder(ENGINE)}${program}.js`;
  if (origin === 'compiled' && existsSync(compiled)) return fork(compiled, args, options);
  return fork(fileURLToPath(new URL(`../${program}.ts`, import.meta.url)), args, {
    ...options,
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: { ...(options.env ?? process.env), TSX_TSCONFIG_PATH: `${ENGINE}tsconfig.json` },
  });
}
