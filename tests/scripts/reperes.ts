import { fileURLToPath } from 'node:url';
import { type CommandOptions, type CommandResult, run } from '../support/command.ts';

/** The launcher that npm scripts and `bin` start. */
export const LAUNCHER: string = fileURLToPath(new URL('../../scripts/reperes.js', import.meta.url));

/** The small repository of another organisation. */
export const MINIMAL: string = fileURLToPath(new URL('../fixtures/minimal', import.meta.url));

/** Runs the real command, in a process of its own. */
export function reperes(
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return run(process.execPath, [LAUNCHER, ...args], options);
}
