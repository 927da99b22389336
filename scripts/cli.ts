import { parseCall } from './argv/parse.ts';
import { type Command, EXIT } from './command.ts';
import { sourceTrace } from './compiled/source-trace.ts';
import { lazyModules } from './lazy-modules.ts';
import { failureOf } from './output/failure.ts';
import { processTerminal, type Terminal } from './terminal.ts';

const modules = lazyModules<{ readonly command: Command }>(new URL('./commands/', import.meta.url));

/** Runs the command that the arguments ask for, then ends the process with its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that stops early (`| head`) is no failure.
  process.stdout.on('error', () => process.exit(EXIT.ok));
  const code = await dispatch(argv, processTerminal());
  process.exitCode = code;
  // The write's callback comes once everything before it has been handed over, even to a slow pipe.
  process.stdout.write('', () => process.exit(code));
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const parsed = await parseCall(argv, await commandsFor(argv), terminal);
    return 'exitCode' in parsed ? parsed.exitCode : await parsed.command.run(parsed.call);
  } catch (error) {
    const failure = failureOf('La commande', error);
    terminal.tell(
      failure === undefined
        ? `Erreur interne de reperes, à signaler :\n${sourceTrace(error)}`
        : `${failure.message}\n${failure.hint}`,
    );
    return EXIT.problems;
  }
}

/** The command that is asked for alone, since each import costs time; all of them for help. */
async function commandsFor(argv: readonly string[]): Promise<ReadonlyMap<string, Command>> {
  const first = argv[0] ?? '';
  const commands = new Map<string, Command>();
  for (const [name, load] of modules) {
    if (modules.has(first) && name !== first) continue;
    commands.set(name, (await load()).command);
  }
  return commands;
}
