const filled = new WeakMap<Element, string>();

/** Puts a page in its place: no script of it ever runs, and its links leave the form open. */
export function fillPage(place: HTMLElement, html: string): void {
  const known = filled.get(place);
  if (known === html) return;
  if (known === undefined) place.addEventListener('click', follow);
  filled.set(place, html);
  place.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

function follow(event: Event): void {
  const { target } = event;
  // Elements of the preview's frame are of its own classes.
  const link = target !== null && 'closest' in target ? (target as Element).closest('a') : null;
  const address = link?.getAttribute('href') ?? null;
  if (link === null || address === null) return;
  event.preventDefault();
  if (address.startsWith('#')) {
    link.ownerDocument.getElementById(decodeURIComponent(address.slice(1)))?.scrollIntoView();
  } else window.open(new URL(address, window.location.href), '_blank', 'noopener');
}
