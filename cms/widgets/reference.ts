import type { ControlInstance, ControlProps, Element, Hit } from '../decap.ts';

/** A collection that the relation allows, as the configuration names it. */
interface Target {
  readonly name: string;
  readonly label: string;
  /** The property shown as title. */
  readonly title: string;
}

/** An entry that can be chosen; its value is `<collection>/<id>`. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The entries of one collection. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface State {
  /** Absent until every collection has answered. */
  readonly groups?: readonly ChoiceGroup[];
}

/** The form control of a relation to several collections: one native list, grouped by collection. */
export function referenceControl(): unknown {
  return window.createClass<State>({
    getInitialState: () => ({}),
    componentDidMount() {
      const { props } = this;
      void Promise.all(targetsOf(props).map((target) => loadGroup(props, target))).then((groups) =>
        this.setState({ groups }),
      );
    },
    render() {
      return select(this);
    },
  });
}

function targetsOf({ field }: ControlProps): readonly Target[] {
  const collections = field.get('collections') as { toJS: () => readonly Target[] } | undefined;
  return collections?.toJS() ?? [];
}

async function loadGroup(props: ControlProps, target: Target): Promise<ChoiceGroup> {
  const found = await props.query(`${props.forID}-${target.name}`, target.name, [target.title], '');
  return { label: target.label, choices: choicesOf(target, found.payload?.hits ?? []) };
}

/** The entries of a collection in the order of their titles. */
export function choicesOf(target: Target, hits: readonly Hit[]): Choice[] {
  return hits
    .map(({ slug, data }) => ({
      value: `${target.name}/${slug}`,
      label: String(data[target.title] ?? slug),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
}

function select({ props, state }: ControlInstance<State>): Element {
  const { h } = window;
  const value = typeof props.value === 'string' ? props.value : '';
  return h(
    'select',
    {
      id: props.forID,
      className: props.classNameWrapper,
      value,
      onFocus: props.setActiveStyle,
      onBlur: props.setInactiveStyle,
      onChange: (event: { readonly target: HTMLSelectElement }) =>
        // Optional means absent: an empty string would be a value.
        props.onChange(event.target.value === '' ? undefined : event.target.value),
    },
    h('option', { value: '' }, state.groups === undefined ? 'Chargement…' : 'Aucun choix'),
    ...lost(value, state.groups).map((choice) =>
      h('option', { key: choice.value, value: choice.value }, choice.label),
    ),
    ...(state.groups ?? []).map((group) =>
      h(
        'optgroup',
        { key: group.label, label: group.label },
        ...group.choices.map((choice) =>
          h('option', { key: choice.value, value: choice.value }, choice.label),
        ),
      ),
    ),
  );
}

/** A value that no collection has is shown, never dropped. */
export function lost(value: string, groups: readonly ChoiceGroup[] | undefined): Choice[] {
  if (value === '') return [];
  const known = groups?.some((group) => group.choices.some((choice) => choice.value === value));
  if (known === true) return [];
  return [{ value, label: groups === undefined ? value : `Introuvable : ${value}` }];
}
