import { linkSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Failure, failureOf } from './failure.ts';
import { ownText } from './own-text.ts';
import type { Place } from './place.ts';
import { startOf } from './process-identity.ts';

interface Holder {
  readonly pid: number;
  readonly start: string;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** A lock that is held. */
export interface Lock {
  /** True as long as nobody took the lock away. */
  readonly held: () => boolean;
  readonly release: () => void;
}

// A lock of another machine on a shared disk can't be checked: it is believed for an hour.
const FOREIGN_HOLD = 3_600_000;
let count = 0;

/** Takes the lock of a place whose builds folder exists, or says who holds it. */
export function takeLock(place: Place): Lock | Failure {
  const file = join(place.builds, 'lock');
  count += 1;
  const own = join(place.builds, `lock-${process.pid}-${count}`);
  const text = JSON.stringify(thisProcess());
  try {
    rmSync(own, { force: true });
    writeFileSync(own, text, { flag: 'wx' });
    // Made by a link, the lock is there with its whole text or not at all.
    if (!tryLink(own, file)) {
      const holder = evict(file, own);
      if (holder !== undefined || !tryLink(own, file)) return foreign(file) ?? busy(holder);
    }
  } catch (error) {
    const failure = failureOf('La pose du verrou', error);
    if (failure === undefined) throw error;
    return failure;
  } finally {
    rmSync(own, { force: true });
  }
  const held = () => ownText(file) === text;
  return {
    held,
    release: () => {
      if (held()) rmSync(file, { force: true });
    },
  };
}

/** Removes a lock whose holder is gone; returns the holder of one that is alive. */
function evict(file: string, own: string): Holder | undefined {
  const text = ownText(file);
  if (text === undefined) return undefined;
  const holder = parseHolder(text);
  if (holder !== undefined && isAlive(holder)) return holder;
  const aside = `${own}-stale`;
  try {
    renameSync(file, aside);
  } catch {
    // Another process evicted it first; who gets the lock is settled by the link.
    return undefined;
  }
  // Another process may have evicted it and taken the lock in between: then it is given back.
  if (ownText(aside) !== text) tryLink(aside, file);
  rmSync(aside, { force: true });
  return undefined;
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const value: Partial<Holder> = JSON.parse(text);
    const { pid, start, host, since } = value;
    if (typeof pid !== 'number' || typeof start !== 'string') return undefined;
    if (typeof host !== 'string' || typeof since !== 'number') return undefined;
    return { pid, start, host, since };
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return Date.now() - holder.since < FOREIGN_HOLD;
  return startOf(holder.pid) === holder.start;
}

function thisProcess(): Holder {
  const start = startOf(process.pid) ?? '';
  return { pid: process.pid, start, host: hostname(), since: Date.now() };
}

/** What stands in the place of the lock and is none: it would never go away by itself. */
function foreign(file: string): Failure | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return undefined;
  return { message: `« ${file} » n’est pas un verrou de reperes.`, hint: 'Supprimez-le.' };
}

function busy(holder: Holder | undefined): Failure {
  const who = holder === undefined ? '' : ` (processus ${holder.pid})`;
  return {
    message: `Une autre construction est en cours dans ce dossier${who}.`,
    hint: 'Attendez sa fin, ou construisez ailleurs avec --out.',
  };
}
