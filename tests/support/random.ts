/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 to `end`, without it. */
export function below(random: () => number, end: number): number {
  return Math.floor(random() * end);
}

/** One of the items. */
export function oneOf<T>(random: () => number, items: readonly [T, ...T[]] | readonly T[]): T {
  return items[below(random, items.length)] as T;
}
