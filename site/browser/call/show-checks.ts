const READY = 'Tout est rempli, et les dates se suivent.';

/** Lists what is left to do. It is said once the reader pauses, not at each letter. */
export function showChecks(place: HTMLElement, checks: readonly string[]): void {
  const told = checks.join('\n');
  if (place.dataset.told === told && place.childElementCount > 0) return;
  place.dataset.told = told;
  place.toggleAttribute('data-ready', checks.length === 0);
  const title = document.createElement('p');
  title.textContent =
    checks.length === 0
      ? READY
      : `Encore ${checks.length}\u00a0${checks.length < 2 ? 'point' : 'points'} à voir`;
  const list = document.createElement('ul');
  list.append(...checks.map(lineOf));
  place.replaceChildren(title, ...(checks.length === 0 ? [] : [list]));
}

function lineOf(text: string): HTMLLIElement {
  const line = document.createElement('li');
  line.textContent = text;
  return line;
}
