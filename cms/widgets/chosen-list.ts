import type { Element } from '../decap.ts';
import { formAddress } from '../panel/cited-by.ts';
import type { Choice } from './choices.ts';

/** A chosen entry with its key. */
export interface ChosenItem extends Choice {
  readonly key: string;
}

/** The entries that are chosen, each with what moves and removes it: all by keyboard. */
export function chosenList(
  items: readonly ChosenItem[],
  onChange: (values: readonly string[]) => void,
): Element | null {
  if (items.length === 0) return null;
  const values = items.map(({ value }) => value);
  const without = (at: number) => values.filter((_, index) => index !== at);
  const moved = (at: number) => {
    const rest = without(at);
    return [...rest.slice(0, at - 1), values[at] ?? '', ...rest.slice(at - 1)];
  };
  return window.h(
    'ol',
    { className: 'reperes-chosen' },
    ...items.map((item, index) =>
      line(item, {
        onRemove: () => onChange(without(index)),
        onRaise: index === 0 ? undefined : () => onChange(moved(index)),
      }),
    ),
  );
}

interface Actions {
  readonly onRemove: () => void;
  readonly onRaise: (() => void) | undefined;
}

function line({ value, label, state, key }: ChosenItem, { onRemove, onRaise }: Actions): Element {
  const { h } = window;
  const name =
    state === 'missing'
      ? h('strong', { className: 'reperes-lost' }, label)
      : h('a', { href: formAddress(key), target: '_blank', rel: 'noopener' }, label);
  return h(
    'li',
    { key: value },
    name,
    ' ',
    onRaise === undefined
      ? null
      : h('button', { type: 'button', onClick: onRaise, 'aria-label': `Monter ${label}` }, '↑'),
    ' ',
    h('button', { type: 'button', onClick: onRemove, 'aria-label': `Retirer ${label}` }, 'Retirer'),
  );
}
