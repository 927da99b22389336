import type { PageContext } from './page-context.ts';

/** Pages of one kind; its file in `pages/` is all that Eleventy is told of them. */
export interface SitePage {
  /** Name of the template, unique. */
  readonly name: string;
  /** One key for each page; absent where there is one page, whose key is `''`. */
  readonly keys?: (context: PageContext) => readonly string[];
  /** True when the keys say only where entries are, which their texts don't change. */
  readonly keysArePlaces?: true;
  /** Path of a page in the output: `phases/construction/index.html`. */
  readonly file: (context: PageContext, key: string) => string;
  /** The page, which depends on the context and its key alone. */
  readonly render: (context: PageContext, key: string) => string;
}
