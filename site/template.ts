import type { JSX } from 'preact';
import type { Entry } from '../core/index.ts';
import type { EntryFields } from './fields/entry-fields.ts';

/** What a type's template is given. */
export interface TemplateProps {
  readonly fields: EntryFields;
}

/** What a type's list is given: the entries of one page of the list, in its order. */
export interface ListProps {
  readonly entries: readonly Entry[];
}

/**
 * The page of one content type, between its title and its relations. A template shows the fields
 * that it knows how to show well, the body, and `<Facts>` for all that is left.
 */
export interface Template {
  /** Name of the type: `phase`. */
  readonly type: string;
  readonly Content: (props: TemplateProps) => JSX.Element;
  /** How the type's list page shows its entries; cards where absent. */
  readonly List?: (props: ListProps) => JSX.Element;
}
