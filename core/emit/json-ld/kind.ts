import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/entry.ts';
import type { ContentType } from '../../schema/content-type.ts';
import type { JsonObject } from '../../schema/json.ts';

/**
 * What schema.org calls the entries of some types. A type is known by its name, or by fields that
 * can't mean anything else: the schemas need no annotation. Each file of `kinds/` holds one.
 */
export interface Kind {
  readonly fits: (type: ContentType) => boolean;
  /** Objects without `@context`. */
  readonly describe: (entry: Entry, catalog: Catalog) => readonly JsonObject[];
  /** What the list page says of all its entries together. */
  readonly list?: (entries: readonly Entry[], catalog: Catalog) => readonly JsonObject[];
}
