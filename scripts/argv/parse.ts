import { Command as Program } from 'commander';
import { type Call, type Command, EXIT, type OptionSpec } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { inFrench, isCommanderError, sentenceOf } from './french.ts';
import { repositoryRoot } from './root.ts';
import { engineVersion } from './version.ts';

/** What the arguments ask for, or the exit code when nothing is left to do. */
export type Parsed =
  | { readonly command: Command; readonly call: Call }
  | { readonly exitCode: number };

/** Reads the command line. Help, version and misuse are answered here. */
export async function parseCall(
  argv: readonly string[],
  commands: ReadonlyMap<string, Command>,
  terminal: Terminal,
): Promise<Parsed> {
  let parsed: Promise<Parsed> | undefined;
  const program = inFrench(new Program('reperes'), terminal)
    .description('Plateforme de contenus : des schémas, des pages, une API et un CMS.')
    .option('--root <DIR>', 'dépôt sur lequel travailler (par défaut : le dossier courant)')
    .version(engineVersion(), '-V, --version', 'affiche la version');
  for (const [name, command] of commands) {
    define(program, name, command).action((...received: unknown[]) => {
      const instance = received.at(-1) as Program;
      parsed = accept(command, instance, terminal);
    });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.exitCode === 0) return { exitCode: EXIT.ok };
    return refuse(terminal, sentenceOf(error));
  }
  return (await parsed) ?? { exitCode: EXIT.misuse };
}

function define(program: Program, name: string, command: Command): Program {
  const sub = program.command(name).summary(command.summary).description(description(command));
  for (const argument of command.arguments ?? []) {
    sub.argument(argument.usage, argument.description);
  }
  for (const option of command.options ?? []) {
    const choices = option.choices ? ` (${option.choices.join(', ')})` : '';
    const description = `${option.description}${choices}`;
    if (option.required === true) sub.requiredOption(option.flags, description);
    else sub.option(option.flags, description);
  }
  return sub;
}

function description(command: Command): string {
  return command.details ? `${command.summary}\n\n${command.details}` : command.summary;
}

async function accept(command: Command, instance: Program, terminal: Terminal): Promise<Parsed> {
  const values: Record<string, unknown> = instance.optsWithGlobals();
  const option = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const complaints = await Promise.all(
    (command.options ?? []).map((spec) => refusal(spec, option(longName(spec)))),
  );
  const complaint = complaints.find((sentence) => sentence !== undefined);
  if (complaint !== undefined) return refuse(terminal, complaint);
  const root = repositoryRoot(option('root') ?? '.');
  if (root.refused !== undefined) return refuse(terminal, root.refused);
  const flag = (name: string) => values[name] === true;
  return {
    command,
    call: { root: root.path, arguments: instance.args, option, flag, terminal },
  };
}

async function refusal(spec: OptionSpec, value: string | undefined): Promise<string | undefined> {
  if (value === undefined) return undefined;
  if (spec.choices && !spec.choices.includes(value)) {
    return `« ${value} » n’est pas une valeur de --${longName(spec)} : choisissez parmi ${spec.choices.join(', ')}.`;
  }
  return spec.refuse?.(value);
}

function longName(spec: OptionSpec): string {
  const name = /--([a-z-]+)/.exec(spec.flags)?.[1] ?? '';
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function refuse(terminal: Terminal, sentence: string): Parsed {
  terminal.tell(`${sentence}\nVoir : reperes --help`);
  return { exitCode: EXIT.misuse };
}
