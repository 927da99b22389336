import { CommanderError, type Command as Program } from 'commander';
import { distance } from 'fastest-levenshtein';
import type { Terminal } from '../terminal.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Global Options:': 'Options de toutes les commandes :',
  'Commands:': 'Commandes :',
};

/** Makes a program speak French and hand its errors back instead of ending the process. */
export function inFrench(program: Program, terminal: Terminal): Program {
  return program
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: (command) => command.name(),
    })
    .configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: (text) => terminal.tell(text),
      // Told once, in French, by the caller.
      outputError: () => undefined,
    });
}

/** True for what commander throws for help, version and misuse. */
export function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof CommanderError;
}

const SENTENCES: Readonly<Record<string, (name: string) => string>> = {
  'commander.unknownOption': (name) => `L’option « ${name} » n’existe pas.`,
  'commander.unknownCommand': (name) => `La commande « ${name} » n’existe pas.`,
  'commander.missingArgument': (name) => `Il manque l’argument <${name}>.`,
  'commander.optionMissingArgument': (name) => `Il manque la valeur de l’option ${name}.`,
  'commander.missingMandatoryOptionValue': (name) => `Il manque l’option ${name}.`,
  'commander.excessArguments': () => 'Il y a trop d’arguments.',
  'commander.help': () => 'Il manque le nom d’une commande.',
};

/** The French sentence for an error of commander, with its suggestion when it has one. */
export function sentenceOf(error: CommanderError): string {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const sentence = SENTENCES[error.code]?.(name) ?? 'La commande est mal formée.';
  const similar = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1]?.split(', ') ?? [];
  const near = similar.filter((candidate) => isNear(name, candidate));
  return near.length === 0 ? sentence : `${sentence} Vouliez-vous dire ${near.join(' ou ')} ?`;
}

/** True when less than half of the letters differ: commander also names what has little in common. */
function isNear(written: string, candidate: string): boolean {
  const [one, other] = [written, candidate].map((name) => name.replace(/^--/, ''));
  if (one === undefined || other === undefined) return false;
  return distance(one, other) * 2 < Math.max(one.length, other.length);
}
