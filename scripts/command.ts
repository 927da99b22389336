import type { Terminal } from './terminal.ts';

/** What every command's exit code means. */
export const EXIT = {
  /** Done, nothing to say. */
  ok: 0,
  /** The repository, or the machine, has a problem that was told. */
  problems: 1,
  /** The command was called in a way that it doesn't understand. */
  misuse: 2,
} as const;

/** A positional argument, as the help shows it: `[PATH...]`, `<type>`. */
export interface ArgumentSpec {
  readonly usage: string;
  readonly description: string;
}

/** An option of a command. */
export interface OptionSpec {
  /** `--port <N>` takes a value, `--copy` doesn't. */
  readonly flags: string;
  readonly description: string;
  /** True for an option without which the command can't run. */
  readonly required?: true;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** Says in French why a value is refused; undefined when it is fine. */
  readonly refuse?: (value: string) => string | undefined | Promise<string | undefined>;
}

/** What a command is given to run. */
export interface Call {
  /** Absolute path of the repository; it has `content/` and `schemas/`. */
  readonly root: string;
  readonly arguments: readonly string[];
  /** The value of an option by its name in camel case; undefined when it wasn't given. */
  readonly option: (name: string) => string | undefined;
  /** True when a flag was given. */
  readonly flag: (name: string) => boolean;
  readonly terminal: Terminal;
}

/** One command of `reperes`; its file stands in `commands/` under the command's name. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What the command's own help adds. */
  readonly details?: string;
  readonly arguments?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  /** Does the work and returns the exit code. */
  readonly run: (call: Call) => Promise<number>;
}
