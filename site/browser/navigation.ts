/** Closes the sub-menus of the navigation on Escape, on a click elsewhere and when focus leaves. */
export function enhanceNavigation(): void {
  for (const item of document.querySelectorAll<HTMLDetailsElement>('nav details')) {
    const close = (event: Event): void => {
      if (event.target instanceof Node && !item.contains(event.target)) item.open = false;
    };
    document.addEventListener('click', close);
    document.addEventListener('focusin', close);
    item.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !item.open) return;
      event.stopPropagation();
      item.open = false;
      item.querySelector('summary')?.focus();
    });
  }
}
