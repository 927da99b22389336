import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { href } from '../address.ts';
import type { Facet, FacetValue } from '../facets/facet.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';

interface FacetNavigationProps {
  readonly facets: readonly Facet[];
  /** Path of the whole list. */
  readonly listPath: string;
  /** What this page is narrowed to. */
  readonly current?: FacetValue;
  /** True where the whole list is on the page, so that a script can narrow it without leaving. */
  readonly inPlace?: boolean;
}

/** Ways to narrow a list: each leads to a page of its own. */
export function FacetNavigation(props: FacetNavigationProps): JSX.Element | null {
  const context = usePage();
  const { facets, listPath, current, inPlace = false } = props;
  if (facets.length === 0) return null;
  return (
    <nav class="facets" aria-labelledby={frameId('filtres')} data-facets={inPlace || undefined}>
      <h2 id={frameId('filtres')}>Filtrer la liste</h2>
      {facets.map((facet) => (
        <div class="facet" key={facet.slug}>
          <h3>{typography(facet.label)}</h3>
          <ul class="facet-values">
            {facet.values.map((value) => (
              <li key={value.slug}>
                <a
                  class="facet-value"
                  href={href(context, value === current ? listPath : value.path)}
                  aria-current={value === current ? 'true' : undefined}
                  data-facet={inPlace ? `${facet.slug}/${value.slug}` : undefined}
                >
                  {typography(value.label)}{' '}
                  <span class="facet-count">({value.entries.length})</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {(inPlace || current !== undefined) && (
        <p class="facet-reset" hidden={inPlace} data-facet-reset={inPlace || undefined}>
          <a href={href(context, listPath)}>Retirer les filtres</a>
        </p>
      )}
    </nav>
  );
}
