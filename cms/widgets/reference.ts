import type { ControlInstance, ControlProps, Element } from '../decap.ts';
import { formAddress } from '../panel/cited-by.ts';
import type { Studio } from '../studio/studio.ts';
import { type ChoiceGroup, chosen, groupsOf, type Relation } from './choices.ts';
import { type ChosenItem, chosenList } from './chosen-list.ts';

/** The form control of a relation: native lists of titles, by collection; one value or several. */
export function referenceControl(studio: Studio): unknown {
  return window.createClass<object>({
    getInitialState: () => ({}),
    render() {
      const relation = relationOf(this.props);
      const groups = groupsOf(studio, relation);
      return this.props.field.get('multiple') === true
        ? several(this, groups, relation)
        : one(this, groups, relation);
    },
  });
}

function relationOf({ field }: ControlProps): Relation {
  const collections = plain(field.get('collections'));
  return {
    collections: Array.isArray(collections) ? collections : [],
    qualified: field.get('qualified') === true,
  };
}

function one(
  { props }: ControlInstance<object>,
  groups: readonly ChoiceGroup[],
  relation: Relation,
) {
  const value = typeof props.value === 'string' ? props.value : '';
  const current = value === '' ? undefined : chosen(value, groups);
  return window.h(
    'div',
    { className: props.classNameWrapper },
    menu(props, groups, {
      value,
      empty: 'Aucun choix',
      // What leads nowhere is shown, never dropped.
      lost: current?.state === 'missing' ? current : undefined,
      // Optional means absent: an empty string would be a value.
      onChoose: (next) => props.onChange(next === '' ? undefined : next),
    }),
    current === undefined ? null : detail({ ...current, key: keyOf(current.value, relation) }),
    creation(relation),
  );
}

function several(
  { props }: ControlInstance<object>,
  groups: readonly ChoiceGroup[],
  relation: Relation,
): Element {
  const written = plain(props.value);
  const values = Array.isArray(written) ? written.map(String) : [];
  const items = values.map((value) => ({ ...chosen(value, groups), key: keyOf(value, relation) }));
  const free = groups.map(({ label, choices }) => ({
    label,
    choices: choices.filter(({ value }) => !values.includes(value)),
  }));
  return window.h(
    'div',
    { className: props.classNameWrapper },
    chosenList(items, (next) => props.onChange(next.length === 0 ? undefined : next)),
    menu(props, free, {
      value: '',
      empty: items.length === 0 ? 'Choisir…' : 'Ajouter…',
      lost: undefined,
      onChoose: (next) => {
        if (next !== '') props.onChange([...values, next]);
      },
    }),
    creation(relation),
  );
}

interface Menu {
  readonly value: string;
  readonly empty: string;
  readonly lost: { readonly value: string; readonly label: string } | undefined;
  readonly onChoose: (value: string) => void;
}

function menu(
  { forID, setActiveStyle, setInactiveStyle }: ControlProps,
  groups: readonly ChoiceGroup[],
  { value, empty, lost, onChoose }: Menu,
): Element {
  const { h } = window;
  const option = (choice: { readonly value: string; readonly label: string }) =>
    h('option', { key: choice.value, value: choice.value }, choice.label);
  return h(
    'select',
    {
      id: forID,
      className: 'reperes-menu',
      value,
      'aria-invalid': lost === undefined ? undefined : 'true',
      onFocus: setActiveStyle,
      onBlur: setInactiveStyle,
      onChange: (event: { readonly target: HTMLSelectElement }) => onChoose(event.target.value),
    },
    h('option', { value: '' }, empty),
    lost === undefined ? null : option(lost),
    ...groups.map(({ label, choices }) =>
      h('optgroup', { key: label, label }, ...choices.map(option)),
    ),
  );
}

function detail({ state, key }: ChosenItem): Element {
  const { h } = window;
  return state === 'missing'
    ? h('p', { className: 'reperes-lost' }, 'Cette fiche n’existe pas : choisissez-en une autre.')
    : h(
        'p',
        null,
        h(
          'a',
          { href: formAddress(key), target: '_blank', rel: 'noopener' },
          'Ouvrir la fiche choisie',
        ),
      );
}

/** A missing entry can be made without leaving the form: in another tab. */
function creation({ collections }: Relation): Element {
  const { h } = window;
  const links = collections.map(({ name, label }) =>
    h(
      'li',
      { key: name },
      h('a', { href: `#/collections/${name}/new`, target: '_blank', rel: 'noopener' }, label),
    ),
  );
  return h('details', null, h('summary', null, 'Créer une fiche'), h('ul', null, ...links));
}

function keyOf(value: string, { qualified, collections }: Relation): string {
  return qualified ? value : `${collections[0]?.name ?? ''}/${value}`;
}

/** A value of the store, or one that was never in it. */
function plain(value: unknown): unknown {
  const isImmutable = typeof value === 'object' && value !== null && 'toJS' in value;
  return isImmutable && typeof value.toJS === 'function' ? value.toJS() : value;
}
