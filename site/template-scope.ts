import type { EntryKey } from '../core/index.ts';

/** What a template of `pages/` finds on `this`: functions over the catalog, which stays out of the data. */
export interface TemplateScope {
  readonly entryFile: (key: EntryKey) => string;
  readonly listFile: (key: string) => string;
  readonly facetFile: (key: string) => string;
  readonly redirectFile: (key: EntryKey) => string;
  readonly renderEntry: (key: EntryKey) => string;
  readonly renderList: (key: string) => string;
  readonly renderFacet: (key: string) => string;
  readonly renderRedirect: (key: EntryKey) => string;
  readonly renderReference: (path: string) => string;
  readonly renderHealth: () => string;
  readonly renderGlossary: () => string;
  readonly renderHome: () => string;
  readonly renderNotFound: () => string;
  readonly renderPlan: () => string;
  readonly renderSearch: () => string;
  readonly assetText: (path: string) => string;
}
