import type { ContentType, JsonObject } from '../core/index.ts';
import type { Crumb } from './components/breadcrumb.tsx';

/** Another form of a page. */
export interface Alternate {
  readonly path: string;
  readonly type: string;
  readonly title: string;
}

/** What the frame of a page needs to know of it. */
export interface PageInfo {
  /** Without the site's name; not yet typeset. */
  readonly title: string;
  /** Path on the site; the address that search engines keep. */
  readonly path: string;
  readonly description?: string;
  /** What the page is, or what it lists; absent for the site's own pages. */
  readonly type?: ContentType;
  /** Pages above this one, from the top, without the home page. */
  readonly trail: readonly Crumb[];
  /** False for pages that search engines should leave alone. */
  readonly isIndexed?: boolean;
  /** The kind of content under which the search knows the page; the search skips pages without. */
  readonly searchedAs?: string;
  readonly alternates?: readonly Alternate[];
  /** Scripts that this page needs beside those of every page, by their names in `browser/scripts/`. */
  readonly scripts?: readonly string[];
  /** What search engines are told of the page, in the words of schema.org. */
  readonly structuredData?: readonly JsonObject[];
}
