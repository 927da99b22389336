import { holdsWords, plainWords } from './plain-words.ts';

/** Narrows the items of the page to those that hold the words typed, and tells how many are left. */
export function enhanceFilter(): void {
  const input = document.querySelector<HTMLInputElement>('[data-filter]');
  if (input === null) return;
  const items = [...document.querySelectorAll<HTMLElement>('[data-filter-item]')];
  const sections = new Set(items.flatMap((item) => item.closest('section') ?? []));
  const status = document.getElementById(input.getAttribute('aria-describedby') ?? '');
  input.addEventListener('input', () => {
    const words = plainWords(input.value);
    for (const item of items) item.hidden = !holdsWords(item.textContent, words);
    for (const section of sections) {
      section.hidden = section.querySelector('[data-filter-item]:not([hidden])') === null;
    }
    const left = items.filter((item) => !item.hidden).length;
    if (status !== null) status.textContent = words.length === 0 ? '' : told(left, items.length);
  });
}

function told(left: number, all: number): string {
  return left === 0 ? 'Aucun résultat' : `${left} sur ${all}`;
}
