/** What a reader can choose; `system` follows the machine. */
export type Scheme = 'system' | 'light' | 'dark';

const KEY = 'reperes-scheme';

/** The reader's choice on an earlier page; `system` where none is known or storage is closed. */
export function savedScheme(): Scheme {
  try {
    const saved = localStorage.getItem(KEY);
    return saved === 'light' || saved === 'dark' ? saved : 'system';
  } catch {
    return 'system';
  }
}

/** Remembers the choice; a browser that refuses to store it only forgets it. */
export function saveScheme(scheme: Scheme): void {
  try {
    if (scheme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, scheme);
  } catch {
    return;
  }
}

/** Shows the page in the scheme: the stylesheet follows the system where no attribute says more. */
export function applyScheme(scheme: Scheme): void {
  const root = document.documentElement;
  if (scheme === 'system') root.removeAttribute('data-fr-theme');
  else root.setAttribute('data-fr-theme', scheme);
}
