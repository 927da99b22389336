/** From which text of a file another one was made: how a save tells whether the file has changed. */
export interface Memory {
  /** @param source The text that a form started from; undefined for a file that isn't there yet. */
  readonly remember: (text: string, source: string | undefined) => void;
  /**
   * What a file must be for `text` to take its place: another text, or `null` when there must be no
   * file; undefined when nothing is known.
   */
  readonly baseOf: (text: string) => string | null | undefined;
  /** Tells that a text was saved: forms that started where it did now go on from it. */
  readonly saved: (text: string) => void;
  /** Tells that a text was read from the file. */
  readonly read: (text: string) => void;
}

/** Where a memory outlives the page: a draft that is taken up again keeps its origin. */
export interface Shelf {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

const PREFIX = 'reperes-base:';
const LIST = 'reperes-bases';
const KEPT = 20;

/** Makes a memory that keeps the last texts on a shelf. */
export function makeMemory(shelf: () => Shelf | undefined): Memory {
  const bases = new Map<string, string | null>();
  const successors = new Map<string, string>();
  const originOf = (source: string): string => {
    const known = bases.get(source) ?? attempt(() => shelf()?.getItem(keyOf(source)));
    const base = known ?? source;
    return successors.get(base) ?? base;
  };
  return {
    remember(text, source) {
      // A draft taken up again was itself made from the file: its origin is that of the draft.
      const base = source === undefined ? null : originOf(source);
      if (base === text) return;
      for (const old of [...bases.keys()].slice(0, -KEPT)) bases.delete(old);
      bases.set(text, base);
      if (base !== null) attempt(() => keep(shelf(), keyOf(text), base));
    },
    baseOf: (text) => bases.get(text),
    saved(text) {
      const base = bases.get(text);
      if (typeof base === 'string') successors.set(base, text);
      bases.delete(text);
      attempt(() => shelf()?.removeItem(keyOf(text)));
    },
    read(text) {
      successors.delete(text);
    },
  };
}

function keep(shelf: Shelf | undefined, key: string, base: string): void {
  const list: unknown = JSON.parse(shelf?.getItem(LIST) ?? '[]');
  const kept = Array.isArray(list) ? list.map(String) : [];
  const keys = [...kept.filter((other) => other !== key), key];
  for (const old of keys.slice(0, -KEPT)) shelf?.removeItem(old);
  shelf?.setItem(LIST, JSON.stringify(keys.slice(-KEPT)));
  shelf?.setItem(key, base);
}

/** The memory of this page. */
export const memory: Memory = makeMemory(() =>
  typeof localStorage === 'undefined' ? undefined : localStorage,
);

/** A full or forbidden storage costs the memory of drafts, and nothing else. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Short, and different for two texts in practice: FNV-1a over the text, with its length. */
function keyOf(text: string): string {
  let [high, low] = [0x811c9dc5, 0x1000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b) + index;
  }
  return `${PREFIX}${text.length}-${(high >>> 0).toString(36)}-${(low >>> 0).toString(36)}`;
}
