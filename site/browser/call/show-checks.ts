/** How much is left to do, in a sentence. */
export function countOf(checks: readonly string[]): string {
  if (checks.length === 0) return 'Tout est rempli, et les dates se suivent.';
  return `Encore ${checks.length}\u00a0${checks.length < 2 ? 'point' : 'points'} à voir`;
}

/** Lists what is left to do, under its count; the list stays as open as the reader left it. */
export function showChecks(place: HTMLElement, checks: readonly string[]): void {
  const isOpen = place.querySelector('details')?.open === true;
  place.toggleAttribute('data-ready', checks.length === 0);
  if (checks.length === 0) {
    place.replaceChildren(made('p', countOf(checks)));
    return;
  }
  const list = document.createElement('ul');
  list.append(...checks.map((check) => made('li', check)));
  const details = document.createElement('details');
  details.open = isOpen;
  details.append(made('summary', countOf(checks)), list);
  place.replaceChildren(details);
}

function made(name: 'p' | 'li' | 'summary', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
