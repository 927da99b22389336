import { formAddress } from '../panel/cited-by.ts';
import { openStudio } from '../studio/studio.ts';
import { find, findable } from './find.ts';

const STATES = { draft: ' – brouillon', archived: ' – archivée' };

/** Finds a form among thousands as one types: Decap's own list draws every card. */
async function start(): Promise<void> {
  const studio = await openStudio('../');
  const all = findable(studio.index().entries);
  const input = document.querySelector('input');
  const list = document.querySelector('ol');
  const status = document.querySelector('[role="status"]');
  if (input === null || list === null || status === null) return;
  const show = (): void => {
    const found = find(all, input.value);
    list.replaceChildren(
      ...found.map(({ key, title, status: state }) => {
        const link = document.createElement('a');
        link.href = `../${formAddress(key)}`;
        link.textContent = title;
        const item = document.createElement('li');
        const { label } = studio.typeOf(key.slice(0, key.indexOf('/')))?.collection ?? {
          label: '',
        };
        item.append(link, ` – ${label}${state === undefined ? '' : STATES[state]}`);
        return item;
      }),
    );
    status.textContent = input.value === '' ? `${all.length} fiches` : counted(found.length);
  };
  input.addEventListener('input', show);
  show();
  input.focus();
}

function counted(count: number): string {
  if (count === 0) return 'Aucune fiche';
  return count === 1 ? 'Une fiche' : `${count} fiches${count === 50 ? ' ou plus' : ''}`;
}

void start();
