import { element } from './element.ts';

/** The heading of a tab is hidden: its tab says the same. */
const HEADINGS = 'main :is(h2, h3)[id]:not(nav *, [role="tabpanel"] > .tab-title)';

/** Puts a link to itself beside each heading: it can be followed as any link, and a click copies it. */
export function enhanceHeadings(): void {
  const headings = document.querySelectorAll<HTMLElement>(HEADINGS);
  if (headings.length === 0) return;
  const status = element('p', { class: 'heard-only', role: 'status' });
  document.querySelector('main')?.append(status);
  for (const heading of headings) heading.append(' ', linkTo(heading.id, status));
}

function linkTo(id: string, status: HTMLElement): HTMLElement {
  const link = element('a', { class: 'heading-link', href: `#${id}`, title: 'Copier le lien' });
  link.append(
    element('span', { 'aria-hidden': 'true' }, '#'),
    element('span', { class: 'heard-only' }, 'Copier le lien'),
  );
  link.addEventListener('click', () => {
    status.textContent = '';
    const copied = navigator.clipboard?.writeText(link.href);
    copied?.then(
      () => {
        link.dataset.copied = '';
        status.textContent = 'Lien copié';
      },
      // The address bar has the link in any case.
      () => undefined,
    );
  });
  return link;
}
