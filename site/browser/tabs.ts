/** Makes tabs of the sections that follow each other: one is shown, arrow keys lead to the others. */
export function enhanceTabs(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.tabs')) makeTabs(group);
}

function makeTabs(group: HTMLElement): void {
  const panels = [...group.querySelectorAll<HTMLElement>(':scope > .tab')];
  const buttons = panels.flatMap((panel) => tabOf(panel) ?? []);
  if (buttons.length < 2 || buttons.length !== panels.length) return;
  const select = (index: number, takesFocus: boolean): void => {
    for (const [place, button] of buttons.entries()) {
      const isChosen = place === index;
      button.setAttribute('aria-selected', String(isChosen));
      button.tabIndex = isChosen ? 0 : -1;
      panels[place]?.toggleAttribute('hidden', !isChosen);
      if (isChosen && takesFocus) button.focus();
    }
  };
  for (const [index, button] of buttons.entries()) {
    button.addEventListener('click', () => select(index, false));
    button.addEventListener('keydown', (event) => {
      const next = neighbour(event.key, index, buttons.length);
      if (next === undefined) return;
      event.preventDefault();
      select(next, true);
    });
  }
  const list = document.createElement('div');
  list.setAttribute('role', 'tablist');
  list.append(...buttons);
  group.prepend(list);
  group.setAttribute('data-tabs', '');
  const showTarget = (): void => {
    const asked = panels.findIndex((panel) => holdsTarget(panel));
    if (asked !== -1) select(asked, false);
  };
  select(0, false);
  showTarget();
  window.addEventListener('hashchange', showTarget);
}

/** A tab for a section, named by the section's own heading. */
function tabOf(panel: HTMLElement): HTMLButtonElement | undefined {
  const title = panel.querySelector<HTMLElement>(':scope > .tab-title');
  if (title === null) return undefined;
  const button = document.createElement('button');
  button.type = 'button';
  button.id = `${title.id}_onglet`;
  button.textContent = title.textContent;
  button.setAttribute('role', 'tab');
  panel.id = `${title.id}_contenu`;
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', button.id);
  button.setAttribute('aria-controls', panel.id);
  return button;
}

function holdsTarget(panel: HTMLElement): boolean {
  const id = location.hash.slice(1);
  return id !== '' && panel.querySelector(`#${CSS.escape(id)}`) !== null;
}

function neighbour(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
