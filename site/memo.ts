import { note, type Recorded, recorded } from '../core/index.ts';
import type { PageContext } from './page-context.ts';

type Make<T> = (context: PageContext, key: string) => T;

const parts = new Map<string, Make<string>>();

/**
 * Remembers what a function makes for a context and a key, as long as the context lives. Whoever
 * asks depends on all that it was made from, whoever asked first.
 */
export function memoised<T>(make: Make<T>): Make<T> {
  const known = remembering(make);
  return (context, key) => {
    const { value, dependencies } = known(context, key);
    for (const dependency of dependencies) note(dependency);
    return value;
  };
}

/**
 * The same for a part of the frame, which thousands of pages share: they depend on what it says, not
 * on all that it was made from.
 * @param name Tells it apart from other parts; without spaces.
 */
export function memoisedPart(name: string, make: Make<string>): Make<string> {
  const known = remembering(make);
  const part: Make<string> = (context, key) => {
    note(`part ${name} ${key}`);
    return known(context, key).value;
  };
  parts.set(name, part);
  return part;
}

/** What a part says that a dependency names; undefined for any other dependency. */
export function partNamed(context: PageContext, dependency: string): string | undefined {
  const [kind, name = '', ...key] = dependency.split(' ');
  const { value } = recorded(() =>
    kind === 'part' ? parts.get(name)?.(context, key.join(' ')) : undefined,
  );
  return value;
}

function remembering<T>(make: Make<T>): (context: PageContext, key: string) => Recorded<T> {
  const known = new WeakMap<PageContext, Map<string, Recorded<T>>>();
  return (context, key) => {
    const made = known.get(context) ?? new Map<string, Recorded<T>>();
    known.set(context, made);
    const found = made.get(key) ?? recorded(() => make(context, key));
    made.set(key, found);
    return found;
  };
}
