import { element } from './element.ts';
import { type Hit, searchEngine } from './search-engine.ts';
import { keyAction } from './suggestion-keys.ts';

const MOST = 6;
let lists = 0;

/** Shows the best pages under the field of the header as one types: a combobox and its list. */
export function enhanceSuggestions(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(
    'form[data-search="suggestions"]',
  )) {
    const input = form.querySelector('input');
    if (input !== null) suggest(form, input);
  }
}

function suggest(form: HTMLFormElement, input: HTMLInputElement): void {
  lists += 1;
  const id = `search_list_${lists}`;
  const list = element('ul', { id, role: 'listbox', 'aria-label': 'Pages proposées', hidden: '' });
  const status = element('p', { class: 'heard-only', role: 'status' });
  const address = form.dataset.searchIndex ?? '';
  let active = -1;
  form.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  })) {
    input.setAttribute(name, value);
  }

  const options = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('li')];
  const activate = (index: number): void => {
    active = index;
    input.removeAttribute('aria-activedescendant');
    for (const [position, option] of options().entries()) {
      option.setAttribute('aria-selected', String(position === index));
      if (position !== index) continue;
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const show = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    activate(-1);
  };
  const update = async (): Promise<void> => {
    const words = input.value.trim();
    if (words === '') {
      list.replaceChildren();
      status.textContent = '';
      show(false);
      return;
    }
    const engine = await searchEngine(address);
    const answer = await engine.find(words, '', MOST);
    if (answer === undefined || input.value.trim() !== words) return;
    list.replaceChildren(...answer.hits.map((hit, index) => option(`${id}_${index}`, hit)));
    status.textContent = told(answer.hits.length);
    show(answer.hits.length > 0 && document.activeElement === input);
  };
  const ask = (): void => {
    // Where the index can't be had, the form still leads to the search page.
    update().catch(() => show(false));
  };

  input.addEventListener('focus', () => void searchEngine(address).catch(() => undefined), {
    once: true,
  });
  input.addEventListener('input', ask);
  input.addEventListener('blur', () => show(false));
  input.addEventListener('keydown', (event) => {
    const state = { active, count: options().length, isOpen: !list.hidden };
    const action = keyAction(event.key, state);
    if (action === undefined) return;
    event.preventDefault();
    // Escape closes this list, and not the menu around it.
    event.stopPropagation();
    if (action.kind === 'close') show(false);
    else if (action.kind === 'choose') options()[action.index]?.click();
    else {
      if (list.hidden) show(true);
      activate(action.index);
    }
  });
}

function option(id: string, { address, title, kind }: Hit): HTMLElement {
  const made = element(
    'li',
    { id, role: 'option', 'aria-selected': 'false' },
    element('span', { class: 'search-title' }, title),
    ' ',
    element('span', { class: 'search-kind' }, kind),
  );
  made.addEventListener('click', () => location.assign(address));
  // The field keeps the focus, so that the list stays until the click is done.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  return made;
}

function told(count: number): string {
  if (count === 0) return 'Aucune page proposée';
  return count === 1 ? '1 page proposée' : `${count} pages proposées`;
}
