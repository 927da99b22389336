import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recover, removeStale } from './clean.ts';
import { attempt, type Failure } from './failure.ts';
import { onInterruption } from './interruption.ts';
import { takeLock } from './lock.ts';
import { occupantOf, type Place } from './place.ts';
import type { PlannedFile } from './planned.ts';
import { type Form, switchTo } from './switch.ts';
import { writeFiles } from './write.ts';

/** One build of a place, from taking its lock to giving it back. */
export interface Session {
  /** Writes everything aside, then switches in one step. What was published stays on failure. */
  readonly publish: (files: readonly PlannedFile[]) => Promise<Failure | string>;
  /** Removes what the session left and gives the lock back. */
  readonly close: () => void;
}

/** How a session publishes. */
export interface SessionOptions {
  readonly form: Form;
  /** Keeps the build that was published before, for readers who are still in it. */
  readonly keepFormer: boolean;
}

/** Takes the lock of a place, mends what a killed build left, and gets ready to build. */
export function openSession(place: Place, { form, keepFormer }: SessionOptions): Session | Failure {
  // Modes must not depend on who builds.
  process.umask(0o022);
  // A repository may come from anyone: its links lead nowhere.
  if (lstatSync(place.builds, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    return { message: `« ${place.builds} » est un lien symbolique.`, hint: 'Supprimez ce lien.' };
  }
  const making = attempt('La création du dossier de construction', () =>
    mkdirSync(place.builds, { recursive: true }),
  );
  if (making !== undefined) return making;
  const lock = takeLock(place);
  if ('message' in lock) return lock;
  const id = `${Date.now().toString(36)}-${process.pid}`;
  const build = join(place.builds, id);
  const close = () => {
    const occupant = occupantOf(place);
    if (!(occupant.kind === 'link' && occupant.id === id)) {
      rmSync(build, { recursive: true, force: true });
    }
    lock.release();
    forget();
  };
  const forget = onInterruption(close);
  const preparing = prepare(place);
  if (preparing !== undefined) {
    close();
    return preparing;
  }
  const publish = async (files: readonly PlannedFile[]): Promise<Failure | string> => {
    const failure =
      attempt('La création du dossier de construction', () => mkdirSync(build)) ??
      (await writeFiles(build, files));
    if (failure !== undefined) return failure;
    if (!lock.held()) return LOST;
    const before = occupantOf(place);
    const former = before.kind === 'link' && keepFormer ? [before.id] : [];
    const refusal = attempt('La mise en place', () => switchTo(place, id, form));
    if (refusal !== undefined) return refusal;
    // What is left behind is removed by the next build.
    attempt('Le ménage', () => removeStale(place, former));
    return form === 'link' ? build : place.out;
  };
  return { publish, close };
}

const LOST: Failure = {
  message: 'Une autre construction a pris le verrou de ce dossier.',
  hint: 'Recommencez.',
};

function prepare(place: Place): Failure | undefined {
  const failure = attempt('La préparation du dossier de construction', () => {
    recover(place);
    removeStale(place);
  });
  if (failure !== undefined) return failure;
  if (occupantOf(place).kind !== 'foreign') return undefined;
  return {
    message: `« ${place.out} » existe déjà et n’a pas été construit par reperes.`,
    hint: 'Supprimez-le, ou construisez ailleurs avec --out.',
  };
}
