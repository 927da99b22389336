import { spawnSync } from 'node:child_process';

/** The first line of what a program says of its version; undefined where it isn't installed. */
export function installedVersion(program: string, argument: string): string | undefined {
  const { status, stdout } = spawnSync(program, [argument], { encoding: 'utf8' });
  return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined;
}
