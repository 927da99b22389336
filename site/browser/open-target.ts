/** Opens the disclosure that the address points at, now and whenever the anchor changes. */
export function enhanceTargets(): void {
  openTarget();
  window.addEventListener('hashchange', openTarget);
}

function openTarget(): void {
  const target = document.getElementById(anchorOf(location.hash));
  const details = target?.closest('details') ?? null;
  if (target === null || details === null) return;
  for (let one: HTMLDetailsElement | null = details; one !== null; ) {
    one.open = true;
    one = one.parentElement?.closest('details') ?? null;
  }
  target.scrollIntoView();
}

/** The anchor as it is written in the page; an address that can't be read has none. */
function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
