import { typography } from '../../core/index.ts';
import { CardList } from '../components/card-list.tsx';
import { FacetNavigation } from '../components/facet-navigation.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Pagination } from '../components/pagination.tsx';
import { entrySentence } from '../entry-sentence.ts';
import { facetPage } from '../facets/facet-pages.ts';
import { counted } from '../french.ts';
import type { PageContext } from '../page-context.ts';
import { templateOf } from '../templates/index.ts';
import { renderDocument } from './document.tsx';

/**
 * One page of a list narrowed to a value: it needs no script.
 * @param key A key of `facetKeys`.
 */
export function renderFacet(context: PageContext, key: string): string {
  const { type, facets, facet, value, entries, number, pageCount, path } = facetPage(
    context.catalog,
    key,
  );
  const { label, listPath } = type.collection;
  const { List } = templateOf(type);
  const title = `${label} : ${value.label}`;
  const page = {
    title: number === 1 ? title : `${title}, page ${number}`,
    path,
    description: `${label}, ${facet.label.toLowerCase()} : ${value.label}.`,
    trail: [
      { label, path: listPath },
      ...(number === 1 ? [] : [{ label: value.label, path: value.path }]),
    ],
  };
  const content = (
    <>
      <PageHeading title={title} />
      <FacetNavigation facets={facets} listPath={listPath} current={value} />
      <p class="list-count">{typography(counted(value.entries.length, 'entrée'))}</p>
      {List === undefined ? (
        <CardList entries={entries} describe={(entry) => entrySentence(context, entry)} />
      ) : (
        <List entries={entries} />
      )}
      <Pagination number={number} pageCount={pageCount} listPath={value.path} />
    </>
  );
  return renderDocument(context, page, content);
}
