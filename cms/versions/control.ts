import { dataOf } from '../check/problems.ts';
import type { ControlInstance, Element, EntryMap } from '../decap.ts';
import { type Format, SOURCE } from '../formats/format.ts';
import { formatOf, settingsFormat } from '../formats/formats.ts';
import type { Studio } from '../studio/studio.ts';
import { difference, type Run } from './difference.ts';
import { moment, textOf, type Version, versionsOf } from './published.ts';
import { restore } from './restore.ts';

interface State {
  /** Undefined before they are asked for; `unread` when they can't be read from here. */
  readonly versions: readonly Version[] | 'unread' | undefined;
  readonly compared: Compared | undefined;
}

interface Compared {
  readonly version: Version;
  readonly text: string;
  readonly runs: readonly Run[];
}

type Control = ControlInstance<State>;

/** The published versions of an entry, to compare with the form and to take up again. */
export function versionsControl(studio: Studio): unknown {
  return window.createClass<State>({
    getInitialState: () => ({ versions: undefined, compared: undefined }),
    render(this: Control) {
      const { h } = window;
      const isNew = this.props.getEntry().get('newRecord') === true;
      return h(
        'div',
        { id: this.props.forID, className: 'reperes-past' },
        isNew
          ? h('p', null, 'Cette fiche n’a pas encore de version publiée.')
          : h(
              'details',
              { onToggle: () => void list(this) },
              h('summary', null, 'Comparer avec une version publiée, ou la reprendre'),
              listed(this, studio),
            ),
      );
    },
  });
}

async function list(control: Control): Promise<void> {
  if (control.state.versions !== undefined) return;
  const versions = await versionsOf(pathOf(control.props.getEntry()));
  control.setState({ versions: versions ?? 'unread' });
}

function listed(control: Control, studio: Studio): Element {
  const { h } = window;
  const { versions, compared } = control.state;
  if (versions === undefined) return h('p', { role: 'status' }, 'Lecture de l’historique…');
  if (versions === 'unread') {
    return h(
      'p',
      null,
      'Les versions publiées se lisent sur la forge, dans l’historique du fichier.',
    );
  }
  if (versions.length === 0)
    return h('p', null, 'Git ne garde encore aucune version de cette fiche.');
  return h(
    'ol',
    { className: 'reperes-versions' },
    ...versions.map((version) =>
      h(
        'li',
        { key: version.revision },
        `${moment(version.date)} – ${version.subject} `,
        h(
          'button',
          {
            type: 'button',
            'aria-expanded': compared?.version === version,
            onClick: () => void compare(control, studio, version),
          },
          'Comparer',
        ),
        compared?.version === version ? comparison(control, studio, compared) : null,
      ),
    ),
  );
}

async function compare(control: Control, studio: Studio, version: Version): Promise<void> {
  if (control.state.compared?.version === version) {
    control.setState({ compared: undefined });
    return;
  }
  const text = await textOf(version);
  if (text === undefined) return;
  const runs = difference(formText(control, studio), text);
  control.setState({ compared: { version, text, runs } });
}

function comparison(control: Control, studio: Studio, { text, runs }: Compared): Element {
  const { h } = window;
  if (runs.length === 0) return h('p', { role: 'status' }, 'Le formulaire dit la même chose.');
  const tags = { same: 'span', gone: 'del', come: 'ins' };
  return h(
    'div',
    null,
    h('p', { role: 'status' }, 'Barré : ce que la reprise enlève. Souligné : ce qu’elle remet.'),
    h(
      'pre',
      { className: 'reperes-difference', tabIndex: 0, 'aria-label': 'Différences' },
      ...runs.map((run, index) => h(tags[run.kind], { key: index }, run.text)),
    ),
    h(
      'button',
      { type: 'button', onClick: () => takeUp(control, studio, text) },
      'Reprendre cette version dans le formulaire',
    ),
  );
}

function takeUp(control: Control, studio: Studio, text: string): void {
  const question =
    'Le formulaire sera rempli avec cette version, à la place de ce qu’il contient. Rien n’est enregistré avant que vous ne le fassiez.';
  if (!window.confirm(question)) return;
  const entry = control.props.getEntry();
  const source = String(dataOf(entry)[SOURCE] ?? '');
  const data = formatFor(control, studio).fromFile(text);
  if (!restore(control, { entry, data, text, source })) {
    window.alert('La version n’a pas pu être reprise : copiez ce qui vous est utile.');
  }
}

function pathOf(entry: EntryMap): string {
  return String(entry.get('path'));
}

function formText(control: Control, studio: Studio): string {
  return formatFor(control, studio).textOf(dataOf(control.props.getEntry()));
}

function formatFor({ props }: Control, studio: Studio): Format {
  const type = studio.typeOf(String(props.collection.get('name')));
  return type === undefined ? settingsFormat : formatOf(type);
}
