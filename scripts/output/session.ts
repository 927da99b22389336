import {
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { asideName, recover, removeStale } from './clean.ts';
import { attempt, type Failure } from './failure.ts';
import { onInterruption } from './interruption.ts';
import { type Lock, takeLock } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { occupantOf, type Place } from './place.ts';
import { MAKING } from './releases.ts';
import { keepAsSpare, takeSpare } from './spare.ts';
import { emptyStock, removeStock, type Stock } from './stock.ts';
import { type Form, switchTo } from './switch.ts';
import { type Filling, fillingOf } from './write.ts';

/** One build of a place, from taking its lock to giving it back. */
export interface Session {
  /** Makes the folder of the build, aside, from the spare one if there is one, and gives what writes into it. */
  readonly start: () => Failure | StartedBuild;
  /** Switches to what was written, in one step, and returns its folder. What was published stays on failure. */
  readonly publish: (publication?: Publication) => Failure | string;
  /** Removes what the session left and gives the lock back. */
  readonly close: () => void;
}

/** What becomes of a build and of the one before. */
export interface Publication {
  /** Name of the build's folder from then on. */
  readonly name?: string | undefined;
  /** Tells the files that were linked from the former build, which then stays as a spare, unless it is a release. */
  readonly isTaken?: ((path: string) => boolean) | undefined;
}

/** A build that nobody sees yet. */
export interface StartedBuild extends Filling {
  /** Absolute path of its folder. */
  readonly folder: string;
}

/** Takes the lock of a place, mends what a killed build left, and gets ready to build. */
export function openSession(place: Place, form: Form): Session | Failure {
  // Modes must not depend on who builds.
  process.umask(0o022);
  const making = makeBuildsFolder(place);
  if (making !== undefined) return making;
  const unfinished = place.keeps === undefined ? '' : MAKING;
  const id = `${unfinished}${Date.now().toString(36)}-${process.pid}`;
  let lock: Lock | undefined;
  const close = () => {
    if (lock !== undefined) leave(place, id, lock);
    forget();
  };
  // Heard from before the lock is taken: a lock is never left by who was asked to stop.
  const forget = onInterruption(close);
  const taken = takeLock(place);
  if ('message' in taken) {
    close();
    return taken;
  }
  lock = taken;
  const refusal = prepare(place);
  if (refusal !== undefined) {
    close();
    return refusal;
  }
  const folder = join(place.builds, id);
  const stock = emptyStock();
  return {
    start: () =>
      attempt('La création du dossier de construction', () => {
        if (!takeSpare(place, folder, stock)) mkdirSync(folder);
      }) ?? { folder, ...fillingOf(folder, stock) },
    publish: (publication = {}) => publish({ place, id, lock: taken, form, stock }, publication),
    close,
  };
}

interface Build {
  readonly form: Form;
  readonly place: Place;
  readonly id: string;
  readonly lock: Lock;
  /** What a former build left in the folder. */
  readonly stock: Stock;
}

function publish(
  { place, id, lock, form, stock }: Build,
  { name = id, isTaken }: Publication,
): Failure | string {
  if (!lock.held()) return LOST;
  const folder = join(place.builds, name);
  const occupant = occupantOf(place);
  const former = join(place.builds, occupant.kind === 'link' ? occupant.id : asideName(name));
  const refusal = attempt('La mise en place', () => {
    removeStock(join(place.builds, id), stock);
    if (name !== id) release(join(place.builds, id), folder);
    switchTo(place, name, form);
  });
  if (refusal !== undefined) return refusal;
  // What is left behind is removed by the next build.
  attempt('Le ménage', () => {
    if (isTaken !== undefined && place.keeps === undefined) keepAsSpare(place, former, isTaken);
    removeStale(place);
  });
  return form === 'link' ? folder : place.out;
}

/** Gives a finished build the name that stays; its time is that of its release. */
function release(build: string, folder: string): void {
  const now = new Date();
  utimesSync(build, now, now);
  renameSync(build, folder);
}

/** Removes an unpublished build and gives the lock back; an empty folder goes too. */
function leave(place: Place, id: string, lock: Lock): void {
  attempt('Le ménage', () => {
    const occupant = occupantOf(place);
    const isPublished = occupant.kind === 'link' && occupant.id === id;
    if (!isPublished) rmSync(join(place.builds, id), { recursive: true, force: true });
    lock.release();
    if (readdirSync(place.builds).length === 0) rmdirSync(place.builds);
  });
}

function makeBuildsFolder({ builds }: Place): Failure | undefined {
  let isLink = false;
  const failure = attempt('La création du dossier de construction', () => {
    // A repository may come from anyone: its links lead nowhere.
    isLink = lstatSync(builds, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    if (!isLink) makeFolder(builds);
  });
  return isLink
    ? { message: `« ${builds} » est un lien symbolique.`, hint: 'Supprimez ce lien.' }
    : failure;
}

const LOST: Failure = {
  message: 'Une autre construction a pris le verrou de ce dossier.',
  hint: 'Recommencez.',
};

function prepare(place: Place): Failure | undefined {
  const action = 'La préparation du dossier de construction';
  const failure = attempt(action, () => recover(place));
  if (failure !== undefined) return failure;
  if (occupantOf(place).kind !== 'foreign') return attempt(action, () => removeStale(place));
  return {
    message: `« ${place.out} » existe déjà et n’a pas été construit par reperes.`,
    hint: 'Supprimez-le, ou construisez ailleurs avec --out.',
  };
}
