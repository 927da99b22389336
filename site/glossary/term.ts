import type { Entry } from '../../core/index.ts';
import type { PageContext } from '../page-context.ts';

/**
 * How the entries of one type explain themselves in the glossary. A file of `terms/` makes the
 * type's listed entries terms: nothing else is edited.
 */
export interface TermSource {
  /** Name of the type: `role`. */
  readonly type: string;
  /** The explanation in the words of the entry's own fields; undefined where it has none. */
  readonly define: (entry: Entry, context: PageContext) => string | undefined;
}

/** A word of the content, and what it means there. */
export interface Term {
  readonly name: string;
  /** Anchor on the glossary's page. */
  readonly id: string;
  /** What kind of thing it is: «Rôle». */
  readonly kind: string;
  readonly definition?: string;
  readonly entry: Entry;
}
