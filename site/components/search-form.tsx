import type { JSX } from 'preact';
import { href } from '../address.ts';
import { usePage } from '../page-context.ts';
import { SEARCH_INDEX, SEARCH_PATH } from '../search-paths.ts';

interface SearchFormProps {
  /** Anchor of the field: one for each form of a page. */
  readonly id: string;
  /** Tells the forms of a page apart for screen readers. */
  readonly label: string;
  /** What a script makes of the form: suggestions under the field, or the results of the page. */
  readonly shows: 'suggestions' | 'results';
}

/** A search field. Without a script it leads to the search page, as any form does. */
export function SearchForm({ id, label, shows }: SearchFormProps): JSX.Element {
  const context = usePage();
  const { classes } = context.theme;
  return (
    <search aria-label={label} class="site-search">
      <form
        class={classes.search}
        action={href(context, SEARCH_PATH)}
        data-search={shows}
        data-search-index={href(context, `/${SEARCH_INDEX}`)}
      >
        <label class={classes.label} for={id}>
          Rechercher
        </label>
        <input
          class={classes.input}
          id={id}
          name="q"
          type="text"
          inputmode="search"
          enterkeyhint="search"
          placeholder="Rechercher"
          autocomplete="off"
          spellcheck={false}
          maxlength={200}
        />
        <button class={classes.button} type="submit" title="Rechercher">
          Rechercher
        </button>
      </form>
    </search>
  );
}
