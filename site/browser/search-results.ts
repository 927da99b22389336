import { element } from './element.ts';
import { type ExcerptPart, withEllipses } from './excerpt-parts.ts';
import { type Answer, type Hit, searchEngine } from './search-engine.ts';

/** Results shown at once; more are told to be there. */
const MOST = 30;
const FAILED = 'La recherche n’a pas pu démarrer. Le plan du site, ci-dessous, mène à tout.';

/** Makes the search page answer as one types, by kind of content, with an address that can be kept. */
export function enhanceResults(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search="results"]');
  const place = document.querySelector<HTMLElement>('[data-search-results]');
  const instead = document.querySelector<HTMLElement>('[data-search-instead]');
  const input = form?.querySelector('input');
  if (form === null || place === null || input === null || input === undefined) return;
  const status = element('p', { role: 'status', class: 'search-count' });
  const kinds = element('select', { id: 'search_kind', 'aria-label': 'Type de contenu' });
  const list = element('ol', { class: 'search-results' });
  kinds.append(element('option', { value: '' }, 'Tous les contenus'));
  place.append(element('p', { class: 'search-kinds' }, kinds), status, list);
  const asked = new URLSearchParams(location.search);
  input.value = asked.get('q') ?? '';

  const update = async (): Promise<void> => {
    const words = input.value.trim();
    const engine = await searchEngine(form.dataset.searchIndex ?? '');
    if (kinds.length === 1) await offerKinds(kinds, engine.kinds(), asked.get('kind') ?? '');
    place.hidden = words === '';
    keepAddress(words, kinds.value);
    if (words === '') {
      showInstead(instead, true);
      return;
    }
    const answer = await engine.find(words, kinds.value, MOST);
    if (answer === undefined || input.value.trim() !== words) return;
    status.textContent = told(answer, words);
    list.replaceChildren(...answer.hits.map(result));
    showInstead(instead, answer.total === 0);
  };
  const ask = (): void => {
    update().catch(() => {
      place.hidden = false;
      list.replaceChildren();
      status.textContent = FAILED;
      showInstead(instead, true);
    });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  input.addEventListener('input', ask);
  kinds.addEventListener('change', ask);
  if (input.value !== '') ask();
}

async function offerKinds(
  select: HTMLSelectElement,
  asked: Promise<ReadonlyMap<string, number>>,
  chosen: string,
): Promise<void> {
  const kinds = await asked;
  // Two keystrokes may have asked at once.
  if (select.length > 1) return;
  for (const [kind, count] of kinds) {
    select.append(element('option', { value: kind }, `${kind} (${count})`));
  }
  if (kinds.has(chosen)) select.value = chosen;
}

/** The whole plan is for those who found nothing: below results it would only be in the way. */
function showInstead(instead: HTMLElement | null, isWanted: boolean): void {
  if (instead !== null) instead.hidden = !isWanted;
}

function keepAddress(words: string, kind: string): void {
  const kept = new URLSearchParams();
  if (words !== '') kept.set('q', words);
  if (kind !== '') kept.set('kind', kind);
  const query = kept.toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

function told({ hits, total }: Answer, words: string): string {
  const about = `pour «\u00a0${words}\u00a0»`;
  if (total === 0) return `Aucun résultat ${about}`;
  const count = total === 1 ? '1 résultat' : `${total} résultats`;
  return hits.length < total
    ? `${count} ${about}, les ${hits.length} premiers ci-dessous`
    : `${count} ${about}`;
}

function result({ address, title, kind, excerpt, sections }: Hit): HTMLElement {
  const links = sections.map((section) =>
    element('li', {}, element('a', { href: section.address }, section.title)),
  );
  return element(
    'li',
    {},
    element('p', { class: 'search-kind' }, kind),
    element('h2', {}, element('a', { href: address }, title)),
    element('p', {}, ...withEllipses(excerpt).map(shown)),
    ...(links.length === 0 ? [] : [element('ul', { class: 'search-sections' }, ...links)]),
  );
}

function shown({ text, found }: ExcerptPart): Node | string {
  return found ? element('mark', {}, text) : text;
}
