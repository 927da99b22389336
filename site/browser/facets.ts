import {
  choiceOf,
  countWith,
  type FacetChoice,
  isChosen,
  searchOf,
  toggled,
} from './facet-choice.ts';

interface Item {
  readonly element: HTMLElement;
  readonly values: ReadonlySet<string>;
}

interface ValueLink {
  readonly element: HTMLAnchorElement;
  readonly facet: string;
  readonly value: string;
}

/** The parts of the page that follow the choice. */
interface Narrowed {
  /** What is counted. */
  readonly items: readonly Item[];
  /** The same entries, shown a second time. */
  readonly rows: readonly Item[];
  readonly links: readonly ValueLink[];
}

/** Narrows the list without leaving the page; the address keeps the choice, and so do its links. */
export function enhanceFacets(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-facet]')].map(readLink);
  const items = [...document.querySelectorAll<HTMLElement>('[data-facet-item]')].map((element) =>
    readItem(element, element.dataset.facetItem),
  );
  const rows = [...document.querySelectorAll<HTMLElement>('[data-facet-row]')].map((element) =>
    readItem(element, element.dataset.facetRow),
  );
  const reset = document.querySelector<HTMLElement>('[data-facet-reset]');
  if (links.length === 0 || items.length === 0) return;
  const known = new Set(links.map(({ facet, value }) => `${facet}/${value}`));
  let choice = choiceOf(location.search, known);
  const choose = (next: FacetChoice): void => {
    choice = next;
    history.replaceState(null, '', location.pathname + searchOf(choice));
    show(choice, { items, rows, links });
  };
  for (const { element, facet, value } of links) {
    element.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      choose(toggled(choice, facet, value));
    });
  }
  reset?.addEventListener('click', (event) => {
    event.preventDefault();
    choose(new Map());
    // The link goes away with the last filter: the focus would fall back to the top of the page.
    links[0]?.element.focus();
  });
  if (choice.size > 0) show(choice, { items, rows, links });
}

function readItem(element: HTMLElement, mark = ''): Item {
  return { element, values: new Set(mark.split(' ')) };
}

function readLink(element: HTMLAnchorElement): ValueLink {
  const [facet = '', value = ''] = (element.dataset.facet ?? '').split('/');
  return { element, facet, value };
}

function show(choice: FacetChoice, { items, rows, links }: Narrowed): void {
  for (const { element, values } of [...items, ...rows]) element.hidden = !isChosen(choice, values);
  for (const group of document.querySelectorAll<HTMLElement>('[data-facet-group]')) {
    group.hidden =
      group.querySelector('[data-facet-item]:not([hidden]), [data-facet-row]:not([hidden])') ===
      null;
  }
  const values = items.map((item) => item.values);
  for (const { element, facet, value } of links) {
    const count = countWith(choice, facet, value, values);
    const shown = element.querySelector('.facet-count');
    if (shown !== null) shown.textContent = `(${count})`;
    element.toggleAttribute('data-empty', count === 0);
    if (choice.get(facet) === value) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
  const left = items.filter(({ element }) => !element.hidden).length;
  tell(left, items.length);
  const reset = document.querySelector<HTMLElement>('[data-facet-reset]');
  if (reset !== null) reset.hidden = choice.size === 0;
}

/** Says how much is left, to eyes and to screen readers alike. */
function tell(left: number, total: number): void {
  const place = document.querySelector('[data-facet-count]');
  const noun = left < 2 ? 'entrée' : 'entrées';
  if (place === null) return;
  place.textContent =
    left === total ? `${total}\u00a0${noun}` : `${left}\u00a0${noun} sur ${total}`;
}
