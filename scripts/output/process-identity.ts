import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Tells a process from another that later got the same number: when it started, in the words of the
 * system. Undefined when no such process runs.
 */
export function startOf(pid: number): string | undefined {
  try {
    // Field 22; the name before it stands in parentheses and can hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A killed process that its parent hasn't taken note of does nothing any more.
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return isRunning(pid) ? startByCommand(pid) : undefined;
  }
}

function startByCommand(pid: number): string {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  return (stdout ?? '').trim();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
