import { importAll } from '../core/index.ts';
import type { PageContext } from './page-context.ts';
import type { SitePage } from './site-page.ts';

/** Every kind of page, in the order of their file names. */
export const sitePages: readonly SitePage[] = await importAll(
  new URL('./pages/', import.meta.url),
  'page',
);

/** A page that is made when it is asked for. */
export interface PlannedPage {
  /** As in {@link SitePage.file}. */
  readonly path: string;
  readonly content: () => string;
}

/** Every page of the site: what Eleventy writes, byte for byte. */
export function plannedPages(context: PageContext): PlannedPage[] {
  return sitePages.flatMap(({ keys, file, render }) =>
    (keys?.(context) ?? ['']).map((key) => ({
      path: file(context, key),
      content: () => render(context, key),
    })),
  );
}
