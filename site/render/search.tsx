import { href } from '../address.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { SearchForm } from '../components/search-form.tsx';
import { SitePlan } from '../components/site-plan.tsx';
import { frameId } from '../frame-id.ts';
import { GLOSSARY_PATH } from '../glossary/path.ts';
import type { PageContext } from '../page-context.ts';
import { SEARCH_PATH } from '../search-paths.ts';
import { renderDocument } from './document.tsx';

/** Where a search leads: its results as one types, and what needs no script: the glossary and the whole plan. */
export function renderSearch(context: PageContext): string {
  const page = { title: 'Recherche', path: SEARCH_PATH, trail: [], isIndexed: false };
  const content = (
    <>
      <PageHeading title={page.title} />
      <div class="search-page needs-script">
        <SearchForm
          id={frameId('recherche-des-contenus')}
          label="Recherche dans les contenus"
          shows="results"
        />
        <section aria-label="Résultats de la recherche" data-search-results hidden />
      </div>
      <div data-search-instead>
        <p>
          Vous cherchez le sens d’un mot{'\u202f'}? Le{' '}
          <a href={href(context, GLOSSARY_PATH)}>glossaire</a> explique les termes des programmes.
          Tous les contenus du site sont aussi ci-dessous, par rubrique.
        </p>
        <SitePlan />
      </div>
    </>
  );
  return renderDocument(context, page, content);
}
