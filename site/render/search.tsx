import { PageHeading } from '../components/page-heading.tsx';
import { SitePlan } from '../components/site-plan.tsx';
import type { PageContext } from '../page-context.ts';
import { renderDocument } from './document.tsx';

/** Where a search leads: the whole plan, which needs no script. */
export function renderSearch(context: PageContext): string {
  const page = { title: 'Recherche', path: '/recherche/', trail: [], isIndexed: false };
  const content = (
    <>
      <PageHeading title={page.title} lead="Tous les contenus du site, par rubrique." />
      <SitePlan />
    </>
  );
  return renderDocument(context, page, content);
}
