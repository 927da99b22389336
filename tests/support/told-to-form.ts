import type { ContentIndex, PreviewContent } from '../../core/browser.ts';
import { type Catalog, wholeContent } from '../../core/index.ts';
import { adminContent } from '../../scripts/build/admin-content.ts';

/** What the build tells the form of each entry; with the drafts where it is complete. */
export function toldIndex(catalog: Catalog, complete: boolean): ContentIndex {
  return read(catalog, complete, 'admin/index.json');
}

/** What the build tells the preview. */
export function toldPreview(catalog: Catalog): PreviewContent {
  return read(catalog, false, 'admin/preview.json');
}

function read<T>(catalog: Catalog, complete: boolean, wanted: string): T {
  const file = adminContent(catalog, complete).find(({ path }) => path === wanted);
  if (file === undefined) throw new Error(`the form isn’t told ${wanted}`);
  return JSON.parse(String(wholeContent(file.content())));
}
