import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './port.ts';
import { until } from './until.ts';

/** The real server, in a process of its own. */
export interface Serving {
  readonly url: string;
  /** Everything that it has told so far. */
  readonly told: () => string;
  /** Ends it with a signal and resolves with its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

const ENGINE = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts `reperes serve` on a repository and waits for its first pages.
 * @param engine Folder of the engine; by default the one under test.
 * @param options More options of the command.
 */
export async function startServing(
  root: string,
  engine: string = ENGINE,
  options: readonly string[] = [],
): Promise<Serving> {
  const launcher = join(engine, 'scripts', 'reperes.js');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [launcher, 'serve', '--root', root, '--port', String(port), ...options],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      told += chunk.toString('utf8');
    });
  }
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return gone;
  };
  try {
    await until(() => answers(url) || child.exitCode !== null, 120_000);
    await until(() => answers(url), 1000);
  } catch (error) {
    await stop('SIGKILL');
    throw new Error(`reperes serve gave no page: ${told}`, { cause: error });
  }
  return { url, told: () => told, stop };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
