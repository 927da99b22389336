/** A part of the work that a profile tells apart. */
export type Stage =
  | 'read'
  | 'parse'
  | 'validate'
  | 'link'
  | 'history'
  | 'emit'
  | 'assets'
  | 'render'
  | 'write'
  | 'search'
  | 'compress'
  | 'publish';

/** Does a part of the work, and may note how long it took. */
export type StageObserver = <T>(stage: Stage, work: () => T) => T;

let observer: StageObserver = (_stage, work) => work();

/** From now on `next` does every part of the work; a process has one profile at most. */
export function observeStages(next: StageObserver): void {
  observer = next;
}

/** Does a part of the work under its name; what it does inside under another name isn't its own. */
export function inStage<T>(stage: Stage, work: () => T): T {
  return observer(stage, work);
}
