import { isAgenda, listStructuredData, typography, wholeCalendarFile } from '../../core/index.ts';
import { CardList } from '../components/card-list.tsx';
import { FacetNavigation } from '../components/facet-navigation.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Pagination } from '../components/pagination.tsx';
import { entrySentence } from '../entry-sentence.ts';
import { facetMark } from '../facets/facet.ts';
import { typeFacets } from '../facets/facet-pages.ts';
import { counted } from '../french.ts';
import { listPage } from '../list-pages.ts';
import type { PageContext } from '../page-context.ts';
import { templateOf } from '../templates/index.ts';
import { renderDocument } from './document.tsx';

/**
 * One page of a collection's list.
 * @param key A key of `listKeys`.
 */
export function renderList(context: PageContext, key: string): string {
  const { type, number, pageCount, entries, total, path } = listPage(context.catalog, key);
  const { label, description } = type.collection;
  const { List } = templateOf(type);
  const facets = typeFacets(context.catalog, type);
  const inPlace = pageCount === 1 && facets.length > 0;
  const page = {
    title: number === 1 ? label : `${label}, page ${number}`,
    path,
    type,
    ...(description !== undefined && { description }),
    ...(inPlace && { scripts: ['facets'] }),
    trail: number === 1 ? [] : [{ label, path: type.collection.listPath }],
    alternates: [
      {
        path: `/api/v1/${type.collection.name}.json`,
        type: 'application/json',
        title: 'JSON',
      },
      {
        path: `${type.collection.listPath}index.md`,
        type: 'text/markdown',
        title: 'Markdown',
      },
      ...(isAgenda(type)
        ? [{ path: `/${wholeCalendarFile(type)}`, type: 'text/calendar', title: 'Calendrier' }]
        : []),
    ],
    structuredData: listStructuredData(type, entries, context.catalog),
  };
  const content = (
    <>
      <PageHeading title={label} lead={description} />
      <FacetNavigation facets={facets} listPath={type.collection.listPath} inPlace={inPlace} />
      <p
        class="list-count"
        aria-live={inPlace ? 'polite' : undefined}
        data-facet-count={inPlace || undefined}
      >
        {typography(counted(total, 'entrée'))}
      </p>
      {List === undefined ? (
        <CardList entries={entries} describe={(entry) => entrySentence(context, entry)} />
      ) : (
        <List entries={entries} {...(inPlace && { mark: (entry) => facetMark(facets, entry) })} />
      )}
      <Pagination number={number} pageCount={pageCount} listPath={type.collection.listPath} />
    </>
  );
  return renderDocument(context, page, content);
}
