import { importAll } from '../core/index.ts';
import type { SitePage } from './site-page.ts';

/** Every kind of page, in the order of their file names. */
export const sitePages: readonly SitePage[] = await importAll(
  new URL('./pages/', import.meta.url),
  'page',
);
