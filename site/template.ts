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
  /** What a card must bear for the list to be narrowed in place; absent where it can't be. */
  readonly mark?: (entry: Entry) => string;
}

/** A section of the home page. */
export interface HomeWay {
  /** What a reader can do there. */
  readonly title: string;
  readonly Way: (props: ListProps) => JSX.Element;
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
  /** How the home page leads into the type's listed entries; left out where absent. */
  readonly home?: HomeWay;
  /** Fields by which the list can be narrowed: references, fixed choices, durations, frequencies. */
  readonly facets?: readonly string[];
  /** Types whose citing entries `Content` shows itself, so that «cité par» needn't. */
  readonly citing?: readonly string[];
  /** Scripts of the type's pages, by their names in `browser/scripts/`. */
  readonly scripts?: readonly string[];
  /** Modules that those scripts may ask for, by their names in `browser/modules/`. */
  readonly modules?: readonly string[];
}
