import { OwnPages } from '../components/own-pages.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SitePlan } from '../components/site-plan.tsx';
import type { PageContext } from '../page-context.ts';
import { renderDocument } from './document.tsx';

/** The plan of the site. */
export function renderPlan(context: PageContext): string {
  const page = { title: 'Plan du site', path: '/plan-du-site/', trail: [] };
  const content = (
    <>
      <PageHeading title={page.title} />
      <SitePlan />
      <OwnPages />
    </>
  );
  return renderDocument(context, page, content);
}
