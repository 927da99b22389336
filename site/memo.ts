import type { PageContext } from './page-context.ts';

/**
 * Remembers what a function makes for a context and a key, as long as the context lives: parts of
 * the frame are the same on thousands of pages.
 */
export function memoised<T>(
  make: (context: PageContext, key: string) => T,
): (context: PageContext, key: string) => T {
  const known = new WeakMap<PageContext, Map<string, T>>();
  return (context, key) => {
    const made = known.get(context) ?? new Map<string, T>();
    known.set(context, made);
    const found = made.get(key);
    if (found !== undefined) return found;
    const value = make(context, key);
    made.set(key, value);
    return value;
  };
}
