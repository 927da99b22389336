import type { Change } from './history.ts';

/** The `git log` format that {@link LogParser} reads; the mark can't be guessed by a file's name. */
export function logFormat(mark: string): string {
  return `--format=${mark}%H %at`;
}

// The last second of the year 9999: later dates have no four-digit year.
const LAST_SECOND = 253_402_300_799;

/** Reads `git log -z --name-only`, newest first, and keeps the first commit of each path. */
export class LogParser {
  readonly changes = new Map<string, Change>();
  readonly #mark: string;
  #rest = '';
  #commit: Change | undefined;
  #isFirstName = false;

  constructor(mark: string) {
    this.#mark = mark;
  }

  /** Takes the next piece of output. */
  push(text: string): void {
    const tokens = (this.#rest + text).split('\0');
    this.#rest = tokens.pop() ?? '';
    for (const token of tokens) this.#token(token);
  }

  /** Takes what follows the last separator. */
  end(): void {
    this.#token(this.#rest);
    this.#rest = '';
  }

  #token(token: string): void {
    if (token.startsWith(this.#mark)) {
      this.#commit = commitOf(token.slice(this.#mark.length));
      this.#isFirstName = true;
      return;
    }
    // Git puts a line break between a commit and its first name.
    const path = this.#isFirstName && token.startsWith('\n') ? token.slice(1) : token;
    this.#isFirstName = false;
    if (path === '' || this.#commit === undefined || this.changes.has(path)) return;
    this.changes.set(path, this.#commit);
  }
}

/** A date outside the years 0 to 9999 can't be written as ISO 8601: such a commit has no say. */
function commitOf(written: string): Change | undefined {
  const [revision = '', date = ''] = written.split(' ');
  const seconds = Number(date);
  if (date === '' || !(Math.abs(seconds) <= LAST_SECOND)) return undefined;
  const iso = new Date(seconds * 1000).toISOString();
  return iso.startsWith('-') ? undefined : { revision, updatedAt: iso.replace(/\.\d+Z$/, 'Z') };
}
