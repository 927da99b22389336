import type { Change } from './history.ts';

/** What one commit did to one file, by the names of what it held: object hashes. */
export interface LoggedEvent {
  readonly change: Change;
  readonly path: string;
  readonly from?: string;
  /** Absent when the file wasn't there before. */
  readonly before?: string;
  /** Absent when the file isn't there any more. */
  readonly after?: string;
}

/** The `git log` format that {@link LogParser} reads; the mark can't be guessed by a file's name. */
export function logFormat(mark: string): string {
  return `--format=${mark}%H %at %D`;
}

// The last second of the year 9999: later dates have no four-digit year.
const LAST_SECOND = 253_402_300_799;

/** Reads `git log -z --raw --no-abbrev`, newest first. */
export class LogParser {
  /** The first commit met for each path. */
  readonly changes = new Map<string, Change>();
  /** The first events, as many as wanted. */
  readonly events: LoggedEvent[] = [];
  /** True when there were more. */
  hasMore = false;
  /** The commits whose parents a shallow clone cut off: what they changed can't be known. */
  readonly cut: Change[] = [];
  readonly #mark: string;
  readonly #mostEvents: number;
  #rest = '';
  #commit: Change | undefined;
  #file: RawLine | undefined;
  #paths: string[] = [];

  constructor(mark: string, mostEvents: number) {
    this.#mark = mark;
    this.#mostEvents = mostEvents;
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
    if (this.#file !== undefined) {
      this.#path(token, this.#file);
    } else if (token.startsWith(this.#mark)) {
      this.#begin(token.slice(this.#mark.length));
    } else {
      // Git puts a line break between a commit and its first file.
      this.#file = rawLine(token.replace(/^\n/, ''));
    }
  }

  #begin(written: string): void {
    const commit = commitOf(written);
    const isCut = /\bgrafted\b/.test(written);
    if (isCut && commit !== undefined) this.cut.push(commit);
    this.#commit = isCut ? undefined : commit;
  }

  #path(path: string, file: RawLine): void {
    this.#paths.push(path);
    if (this.#paths.length < file.paths) return;
    this.#record(file, this.#paths);
    this.#file = undefined;
    this.#paths = [];
  }

  #record({ before, after }: RawLine, [first = '', second]: readonly string[]): void {
    const change = this.#commit;
    if (change === undefined) return;
    const path = second ?? first;
    if (!this.changes.has(path)) this.changes.set(path, change);
    if (this.events.length >= this.#mostEvents) {
      this.hasMore = true;
      return;
    }
    this.events.push({
      change,
      path,
      ...(second !== undefined && { from: first }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    });
  }
}

/** The part of Git's raw line that comes before the paths. */
interface RawLine {
  readonly before?: string;
  readonly after?: string;
  /** How many paths follow: two for a rename. */
  readonly paths: number;
}

/**
 * Reads `:100644 100644 <hash> <hash> M`. A merge has a mode and a hash for each parent, then its
 * own: `::100644 100644 100644 <hash> <hash> <hash> MM`, and always one path.
 */
function rawLine(token: string): RawLine | undefined {
  const colons = /^:+/.exec(token)?.[0].length ?? 0;
  if (colons === 0) return undefined;
  const fields = token.slice(colons).split(' ');
  const hashes = fields.slice(colons + 1, -1);
  const after = known(hashes.at(-1));
  const before = hashes.slice(0, -1).find((hash) => known(hash) !== undefined);
  const isRename = colons === 1 && /^[RC]/.test(fields.at(-1) ?? '');
  return {
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    paths: isRename ? 2 : 1,
  };
}

function known(hash: string | undefined): string | undefined {
  return hash === undefined || /^0+$/.test(hash) ? undefined : hash;
}

/** A date outside the years 0 to 9999 can't be written as ISO 8601: such a commit has no say. */
function commitOf(written: string): Change | undefined {
  const [revision = '', date = ''] = written.split(' ');
  const seconds = Number(date);
  if (date === '' || !(Math.abs(seconds) <= LAST_SECOND)) return undefined;
  const iso = new Date(seconds * 1000).toISOString();
  return iso.startsWith('-') ? undefined : { revision, updatedAt: iso.replace(/\.\d+Z$/, 'Z') };
}
