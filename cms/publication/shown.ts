/** What a site shows of an entry: changes with the entry, and says nothing else. */
export type Shown = string | undefined;

/** What the published site shows of `<collection>/<id>` now; undefined when it shows nothing. */
export async function shownNow(key: string): Promise<Shown> {
  const isSettings = key.startsWith('site/');
  const address = new URL(`../api/v1/${isSettings ? 'index' : key}.json`, window.location.href);
  const response = await fetch(address, { cache: 'no-store', credentials: 'same-origin' }).catch(
    () => undefined,
  );
  if (response?.ok !== true) return undefined;
  const text = await response.text();
  return isSettings ? text : (/"sha256":"[0-9a-f]{64}"/.exec(text)?.[0] ?? text);
}

/** How long to wait before each look: often at first, as on one's own machine, then as a forge builds. */
export const PATIENCE: readonly number[] = [
  ...Array.from({ length: 60 }, () => 1000),
  ...Array.from({ length: 180 }, () => 10_000),
];

/** Looks until the site shows something else than before; false when patience is at its end. */
export async function untilShown(
  key: string,
  before: Shown,
  isStillAsked: () => boolean,
): Promise<boolean> {
  for (const pause of PATIENCE) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isStillAsked()) return false;
    const now = await shownNow(key);
    if (now !== undefined && now !== before) return true;
  }
  return false;
}
