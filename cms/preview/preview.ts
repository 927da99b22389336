import { completeHtml, nodeAt, parseBody, typography } from '../../core/browser.ts';
import { dataOf } from '../check/problems.ts';
import type { ControlInstance, EntryMap } from '../decap.ts';
import { written } from '../formats/format.ts';
import type { Studio } from '../studio/studio.ts';
import { facts } from './facts.ts';
import { previewResolver } from './link-resolver.ts';

interface State {
  readonly isNarrow: boolean;
}

interface Props {
  readonly entry: EntryMap;
}

const PHONE = '390px';

/** The entry as its page shows it: the core's own renderer for the text, titles for relations. */
export function previewOf(studio: Studio, collection: string): unknown {
  const type = studio.typeOf(collection);
  return window.createClass<State, Props>({
    getInitialState: () => ({ isNarrow: false }),
    render(this: ControlInstance<State, Props>) {
      const { h } = window;
      const data = written(dataOf(this.props.entry));
      const titleField = type?.collection.titleField ?? 'title';
      const { isNarrow } = this.state;
      const html = completeHtml(
        parseBody(typeof data.body === 'string' ? data.body : '').body.html,
        previewResolver(studio),
      );
      return h(
        'div',
        null,
        h(
          'p',
          null,
          h(
            'button',
            {
              type: 'button',
              'aria-pressed': isNarrow,
              onClick: () => this.setState({ isNarrow: !isNarrow }),
            },
            'Largeur d’un téléphone',
          ),
        ),
        h(
          'main',
          { lang: 'fr', style: { maxWidth: isNarrow ? PHONE : '48rem', margin: '0 auto' } },
          h('h1', null, typography(String(data[titleField] ?? ''))),
          typeof data.summary === 'string' ? h('p', null, typography(data.summary)) : null,
          // The renderer escapes everything: raw HTML of a body is text.
          h('div', { ref: (element: HTMLElement | null) => element && fill(element, html) }),
          type &&
            h(
              'dl',
              null,
              ...facts(nodeAt(type.schema), data, studio, [titleField, 'summary', 'body']),
            ),
        ),
      );
    },
  });
}

/** Puts rendered HTML in its place, without a script ever being run. */
function fill(element: HTMLElement, html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  element.replaceChildren(...parsed.body.childNodes);
}
