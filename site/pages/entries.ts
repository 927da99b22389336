import { outputFile } from '../address.ts';
import { entryKeys } from '../page-files.ts';
import { renderEntry } from '../render/entry.tsx';
import type { SitePage } from '../site-page.ts';

/** One page for each entry; Eleventy is told keys alone, so that its data stays light. */
export const page: SitePage = {
  name: 'entries',
  keysArePlaces: true,
  keys: ({ catalog }) => entryKeys(catalog),
  file: ({ catalog }, key) => outputFile(catalog.entries.get(key)?.path ?? '/'),
  render: renderEntry,
};
