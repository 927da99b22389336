/** A source of choices that gives the same ones to everybody. */
export interface Random {
  /** A whole number from 0, below `limit`. */
  readonly below: (limit: number) => number;
  /** One item of a list that has some. */
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
}

/** Starts a sequence of choices; equal seeds give equal sequences, on any machine. */
export function randomFrom(seed: number): Random {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  const below = (limit: number): number => {
    // Xorshift on 32 bits; zero would stay zero.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state = state >>> 0 || 1;
    return state % limit;
  };
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}
