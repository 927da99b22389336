import type { ControlInstance, Element, EntryMap } from '../decap.ts';
import type { Studio } from '../studio/studio.ts';
import { fillPage } from './fill-page.ts';
import { loadPreviewer, type Previewer } from './previewer.ts';

interface State {
  readonly isNarrow: boolean;
  /** The page as last made; absent before the first time. */
  readonly html?: string;
  /** True when the form holds what its page can't show yet. */
  readonly isBehind: boolean;
}

interface Props {
  readonly entry: EntryMap;
}

type Preview = ControlInstance<State, Props> & {
  make?: Previewer;
  shown?: unknown;
  timer?: ReturnType<typeof setTimeout>;
};

/** Long enough for a page not to be made at every keystroke. */
const PAUSE = 150;

/** The entry as its page shows it, made by the page's own components. */
export function previewOf(studio: Studio, collection: string): unknown {
  const refresh = (preview: Preview): void => {
    const data = preview.props.entry.get('data');
    if (preview.make === undefined || data === preview.shown) return;
    preview.shown = data;
    try {
      preview.setState({ html: preview.make(collection, preview.props.entry), isBehind: false });
    } catch {
      preview.setState({ isBehind: true });
    }
  };
  return window.createClass<State, Props>({
    getInitialState: () => ({ isNarrow: false, isBehind: false }),
    componentDidMount() {
      const preview = this as Preview;
      loadPreviewer(studio).then(
        (make) => {
          preview.make = make;
          refresh(preview);
        },
        () => preview.setState({ isBehind: true }),
      );
    },
    componentDidUpdate() {
      const preview = this as Preview;
      clearTimeout(preview.timer);
      preview.timer = setTimeout(() => refresh(preview), PAUSE);
    },
    componentWillUnmount() {
      clearTimeout((this as Preview).timer);
    },
    render(this: ControlInstance<State, Props>) {
      return view(this);
    },
  });
}

function view(preview: ControlInstance<State, Props>): Element {
  const { h } = window;
  const { isNarrow, isBehind, html } = preview.state;
  return h(
    'div',
    null,
    h(
      'p',
      { className: 'reperes-preview-tools' },
      h(
        'button',
        {
          type: 'button',
          'aria-pressed': isNarrow,
          onClick: () => preview.setState({ isNarrow: !isNarrow }),
        },
        'Largeur d’un téléphone',
      ),
      isBehind ? h('strong', { role: 'status' }, BEHIND) : null,
    ),
    h('div', {
      lang: 'fr',
      className: isNarrow ? 'reperes-phone' : undefined,
      ref: (element: HTMLElement | null) => element && fillPage(element, html ?? LOADING),
    }),
  );
}

const BEHIND = ' L’aperçu attend que les points à corriger le soient.';
const LOADING = '<p>Chargement de l’aperçu…</p>';
