import type { PageContext } from '../page-context.ts';
import { REFERENCE_PATH, referencePages } from '../reference/paths.ts';
import { renderApi } from './api.tsx';
import { renderChangelog } from './changelog.tsx';
import { renderResource } from './resource.tsx';

/** A page of the API's reference, by its path. */
export function renderReference(context: PageContext, path: string): string {
  const page = referencePages(context.catalog).find((one) => one.path === path);
  if (page?.type !== undefined) return renderResource(context, page.type);
  return path === REFERENCE_PATH ? renderApi(context) : renderChangelog(context);
}
