import type { Call } from '../command.ts';
import { buildSite } from './build.ts';
import type { BuildRequest, BuildResult } from './request.ts';
import { summarize } from './summary.ts';

/** Builds for a command, and tells the person how it went; `--profile` adds where the time went. */
export async function buildAndTell(
  call: Call,
  request: Omit<BuildRequest, 'root' | 'baseUrl' | 'environment' | 'progress'>,
): Promise<BuildResult> {
  const { root, terminal } = call;
  const profile = call.flag('profile') ? await startProfile() : undefined;
  const result = await buildSite({
    ...request,
    root,
    environment: process.env,
    baseUrl: call.option('baseUrl'),
    progress: terminal.progress,
  });
  terminal.progress('');
  // From the start of the process: the person has waited for its loading too.
  const { text, important } = await summarize(result, terminal.color, performance.now());
  if (important) terminal.tell(text);
  else if (terminal.interactive) terminal.print(text);
  if (profile !== undefined) terminal.print(profile());
  return result;
}

/** Loaded for those who ask alone. */
async function startProfile(): Promise<() => string> {
  const { startStopwatch } = await import('../profile/stopwatch.ts');
  const { profileTable } = await import('../profile/table.ts');
  const read = startStopwatch();
  return () => profileTable(read());
}
