import { type Diagnostic, pointerKeys } from '../../core/browser.ts';
import { type Check, dataOf, idOf } from '../check/problems.ts';
import { sentenceOf } from '../controls/checked.ts';
import { controlAt, reveal } from '../controls/mounted.ts';
import type { ControlInstance, Element, EntryMap } from '../decap.ts';
import { SOURCE, UNREADABLE } from '../formats/format.ts';
import type { Studio } from '../studio/studio.ts';
import { citedBy } from './cited-by.ts';

interface State {
  /** The fields as last shown: what they say is checked again when they change. */
  readonly data: unknown;
  /** True once the editor tried to save. */
  readonly tried: boolean;
}

type Panel = ControlInstance<State> & { timer?: ReturnType<typeof setInterval> };

/** How often the form is looked at: the panel stands beside the fields, and isn't told of them. */
const EVERY = 300;

/** What stands above the form: what keeps it from being saved, and who cites the entry. */
export function panelControl(studio: Studio, check: Check): unknown {
  return window.createClass<State>({
    getInitialState: () => ({ data: undefined, tried: false }),
    componentDidMount() {
      const panel = this as Panel;
      panel.timer = setInterval(() => {
        const data = this.props.getEntry().get('data');
        if (data !== this.state.data) this.setState({ data });
      }, EVERY);
    },
    componentWillUnmount() {
      clearInterval((this as Panel).timer);
    },
    validate() {
      const found = errorsOf(this.props.getEntry(), this, check);
      this.setState({ tried: true });
      const { forID, parentIds, onValidateObject } = this.props;
      const homeless = found.filter(({ pointer }) => controlAt(pointer) === undefined);
      onValidateObject(
        forID,
        homeless.map((one) => ({ type: 'CUSTOM', parentIds, message: sentenceOf(one) })),
      );
      if (found.length > 0) document.getElementById(forID)?.scrollIntoView({ block: 'center' });
    },
    render() {
      return view(this, studio, check);
    },
  });
}

function errorsOf(
  entry: ReturnType<ControlInstance<State>['props']['getEntry']>,
  { props }: ControlInstance<State>,
  check: Check,
): Diagnostic[] {
  const found = check(String(props.collection.get('name')), entry);
  return found.filter(({ severity }) => severity === 'error');
}

function view(panel: ControlInstance<State>, studio: Studio, check: Check): Element {
  const { h } = window;
  const { props, state } = panel;
  const entry = props.getEntry();
  const data = dataOf(entry);
  const isNew = entry.get('newRecord') === true;
  // Decap draws the form before it has read the file.
  if (!isNew && data[SOURCE] === undefined) {
    const loading = h('p', { role: 'status' }, 'Chargement…');
    return h('div', { id: props.forID, className: 'reperes-panel', 'aria-busy': true }, loading);
  }
  const errors = errorsOf(entry, panel, check);
  return h(
    'div',
    {
      id: props.forID,
      className: `reperes-panel${state.tried && errors.length > 0 ? ' reperes-refused' : ''}`,
    },
    h(
      'p',
      { role: 'status', className: 'reperes-verdict' },
      errors.length === 0 ? 'Rien à corriger.' : verdict(errors.length, state.tried),
    ),
    errors.length === 0 ? null : h('ul', null, ...errors.map((one, index) => problem(one, index))),
    identity(String(props.collection.get('name')), entry, studio),
    data[UNREADABLE] === true
      ? h('p', null, 'Ce fichier ne peut pas être lu : il faut le corriger hors du formulaire.')
      : null,
  );
}

/** The entry's id and who cites it; the settings have neither. */
function identity(collection: string, entry: EntryMap, studio: Studio): Element | null {
  const { h } = window;
  const titleField = studio.typeOf(collection)?.collection.titleField;
  const isNew = entry.get('newRecord') === true;
  if (titleField === undefined || (isNew && !dataOf(entry)[titleField])) return null;
  const id = idOf(studio, collection, entry);
  return h(
    'div',
    null,
    h(
      'p',
      null,
      'Identifiant\u00a0: ',
      h('code', null, id),
      isNew ? ' (proposé d’après le titre)' : '',
    ),
    isNew ? null : citedBy(studio, `${collection}/${id}`),
  );
}

function verdict(count: number, tried: boolean): string {
  const what = count === 1 ? 'Un point à corriger' : `${count} points à corriger`;
  return `${what} ${tried ? 'avant de pouvoir enregistrer' : 'avant d’enregistrer'}\u00a0:`;
}

function problem(found: Diagnostic, index: number): Element {
  const { h } = window;
  const control = controlAt(found.pointer);
  const sentence = sentenceOf(found);
  if (control === undefined) return h('li', { key: index }, sentence);
  const place = placeOf(found.pointer, String(control.props.field.get('label')));
  return h(
    'li',
    { key: index },
    h('button', { type: 'button', onClick: () => reveal(control) }, place),
    ` ${sentence}`,
  );
}

/** `Objectifs, n° 2`. */
function placeOf(pointer: string, label: string): string {
  const rank = pointerKeys(pointer).findLast((key) => /^\d+$/.test(key));
  return rank === undefined ? label : `${label}, n°\u00a0${Number(rank) + 1}`;
}
