/** The part of Decap's store that we use. */
export interface Store {
  readonly dispatch: (action: { readonly type: string; readonly payload: unknown }) => unknown;
}

/**
 * The store of the CMS, as the elements around a control hold it: Decap offers no other way to fill
 * a whole form.
 */
export function storeAround(control: object): Store | undefined {
  let fiber: unknown = Reflect.get(control, '_reactInternals');
  while (isObject(fiber)) {
    const props = Reflect.get(fiber, 'memoizedProps');
    const store = isObject(props) ? Reflect.get(props, 'store') : undefined;
    if (isStore(store)) return store;
    fiber = Reflect.get(fiber, 'return');
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isStore(value: unknown): value is Store {
  return isObject(value) && typeof Reflect.get(value, 'dispatch') === 'function';
}
