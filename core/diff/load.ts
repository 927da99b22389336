/** What compares two moments of a repository; loaded by the one command that needs it. */
export function loadDiff(): Promise<typeof import('./index.ts')> {
  return import('./index.ts');
}
