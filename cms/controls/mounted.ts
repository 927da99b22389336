import type { ControlProps } from '../decap.ts';

/** A control of the form that is on the page. */
export interface Mounted {
  readonly props: ControlProps;
  readonly state?: {
    /** Keys of a list's items, in their order. */
    readonly keys?: readonly string[];
    readonly listCollapsed?: boolean;
    readonly itemsCollapsed?: readonly boolean[];
    readonly collapsed?: boolean;
  };
  readonly setState: (change: Readonly<Record<string, unknown>>) => void;
}

const mounted = new Map<string, Mounted>();

/** Takes note of a control that comes onto the page. */
export function mount(control: Mounted): void {
  mounted.set(control.props.forID, control);
}

/** Forgets a control that leaves the page. */
export function unmount(control: Mounted): void {
  if (mounted.get(control.props.forID) === control) mounted.delete(control.props.forID);
}

/** The JSON Pointer of a control's value in the entry. */
export function pointerOf(control: Mounted): string {
  const keys: (string | number)[] = [];
  let holder: Mounted | undefined;
  let isItem = false;
  const enter = (next: Mounted): void => {
    // The only field of an item is the item itself.
    const isBare = isItem && holder?.props.field.get('field') !== undefined;
    if (!isBare) keys.push(String(next.props.field.get('name')));
    holder = next;
    isItem = false;
  };
  for (const id of control.props.parentIds) {
    const parent = id === undefined ? undefined : mounted.get(id);
    if (parent !== undefined) enter(parent);
    else if (id !== undefined && holder?.state?.keys !== undefined) {
      keys.push(holder.state.keys.indexOf(id));
      isItem = true;
    }
  }
  enter(control);
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The control at a pointer, or the nearest one around it; undefined when none is. */
export function controlAt(pointer: string): Mounted | undefined {
  let best: { readonly control: Mounted; readonly length: number } | undefined;
  for (const control of mounted.values()) {
    const own = pointerOf(control);
    const isAround = pointer === own || pointer.startsWith(`${own}/`);
    if (isAround && own.length > (best?.length ?? 0)) best = { control, length: own.length };
  }
  return best?.control;
}

/** Opens whatever is folded around a control, then puts the focus on it. */
export function reveal(control: Mounted): void {
  let list: Mounted | undefined;
  for (const id of [...control.props.parentIds, control.props.forID]) {
    const holder = id === undefined ? undefined : mounted.get(id);
    if (holder !== undefined) {
      list = holder.state?.keys === undefined ? undefined : holder;
      if (holder.state?.collapsed === true) holder.setState({ collapsed: false });
    } else if (list !== undefined && id !== undefined) unfold(list, id);
  }
  show(control.props.forID, FRAMES);
}

/** How many times React is given to open what was folded. */
const FRAMES = 60;

function show(id: string, frames: number): void {
  const element = document.getElementById(id);
  const isShown = element !== null && element.getClientRects().length > 0;
  if (!isShown && frames > 0) {
    requestAnimationFrame(() => show(id, frames - 1));
    return;
  }
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`);
  (label ?? element)?.scrollIntoView({ block: 'center' });
  focusable(element)?.focus();
}

function unfold(list: Mounted, key: string): void {
  const { keys, itemsCollapsed } = list.state ?? {};
  const at = keys?.indexOf(key) ?? -1;
  list.setState({
    listCollapsed: false,
    itemsCollapsed: itemsCollapsed?.map((folded, index) => folded && index !== at),
  });
}

function focusable(element: HTMLElement | null): HTMLElement | null {
  const within = 'input, select, textarea, button, [contenteditable="true"], [tabindex]';
  return element?.matches(within) === true ? element : (element?.querySelector(within) ?? null);
}
