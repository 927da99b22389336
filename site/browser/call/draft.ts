const PREFIX = 'reperes-call:';

/** What was typed on this page before, in this tab; nothing where storage is closed. */
export function savedDraft(page: string): readonly string[] {
  try {
    return sessionStorage.getItem(PREFIX + page)?.split('\n') ?? [];
  } catch {
    return [];
  }
}

/** Keeps the fields' values, each of one line, until the tab is closed; a browser that refuses only forgets them. */
export function saveDraft(page: string, values: readonly string[]): void {
  try {
    if (values.every((value) => value === '')) sessionStorage.removeItem(PREFIX + page);
    else sessionStorage.setItem(PREFIX + page, values.join('\n'));
  } catch {
    return;
  }
}
