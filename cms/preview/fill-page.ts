const filled = new WeakMap<Element, string>();

/** Schemes that a link may have; a form can hold what the build would refuse. */
const SCHEMES = /^(?:https?|mailto|tel):$/;

/** Puts a page in its place: no script of it ever runs, and its links leave the form open. */
export function fillPage(place: HTMLElement, html: string): void {
  const known = filled.get(place);
  if (known === html) return;
  if (known === undefined) place.addEventListener('click', follow);
  filled.set(place, html);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const link of body.querySelectorAll('[href]')) {
    if (addressOf(link) === undefined) link.removeAttribute('href');
  }
  place.replaceChildren(...body.childNodes);
}

/** Where a link leads; undefined when it would run a program. */
function addressOf(link: Element): URL | undefined {
  const address = link.getAttribute('href') ?? '';
  if (!URL.canParse(address, window.location.href)) return undefined;
  const url = new URL(address, window.location.href);
  return SCHEMES.test(url.protocol) ? url : undefined;
}

function follow(event: Event): void {
  const { target } = event;
  // Elements of the preview's frame are of its own classes.
  const link = target !== null && 'closest' in target ? (target as Element).closest('a') : null;
  const url = link === null ? undefined : addressOf(link);
  if (link === null || url === undefined) return;
  event.preventDefault();
  const address = link.getAttribute('href') ?? '';
  if (address.startsWith('#')) {
    link.ownerDocument.getElementById(decodeURIComponent(address.slice(1)))?.scrollIntoView();
  } else window.open(url, '_blank', 'noopener');
}
