/** Where a list of suggestions is. */
export interface ListState {
  /** Index of the active suggestion; -1 for none. */
  readonly active: number;
  readonly count: number;
  readonly isOpen: boolean;
}

/** What a key does to the list; a key that does nothing keeps its usual meaning in the field. */
export type KeyAction =
  | { readonly kind: 'activate' | 'choose'; readonly index: number }
  | { readonly kind: 'close' };

/** The keys of a combobox: arrows go round, Enter chooses what is active, Escape closes. */
export function keyAction(key: string, state: ListState): KeyAction | undefined {
  const { active, count, isOpen } = state;
  if (key === 'Escape') return isOpen ? { kind: 'close' } : undefined;
  if (key === 'Enter') return active < 0 ? undefined : { kind: 'choose', index: active };
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return { kind: 'activate', index: (active + 1) % count };
  if (key === 'ArrowUp') return { kind: 'activate', index: active <= 0 ? count - 1 : active - 1 };
  return undefined;
}
