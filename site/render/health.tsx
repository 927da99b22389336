import { healthOf } from '../../core/index.ts';
import { HealthCollections } from '../components/health/collections.tsx';
import { HealthEntries } from '../components/health/entries.tsx';
import { HealthGaps } from '../components/health/gaps.tsx';
import { HealthReviews } from '../components/health/reviews.tsx';
import { HealthSummary } from '../components/health/summary.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import type { PageContext } from '../page-context.ts';
import { renderDocument } from './document.tsx';

const LEAD = 'Ce qui manque, ce qui attend une relecture, et l’âge de chaque collection.';

/** What there is to do on the content, for its editors: each line leads to its form in the CMS. */
export function renderHealth(context: PageContext): string {
  const health = healthOf(context.catalog);
  const page = {
    title: 'État du contenu',
    path: '/etat-du-contenu/',
    description: LEAD,
    trail: [],
    isIndexed: false,
    alternates: [{ path: '/api/v1/health.json', type: 'application/json', title: 'JSON' }],
    ...(health.reviews.length > 0 && { scripts: ['health'] }),
  };
  const content = (
    <>
      <PageHeading title={page.title} lead={LEAD} />
      <HealthSummary health={health} />
      <HealthCollections collections={health.collections} />
      <HealthGaps gaps={health.gaps} />
      <HealthEntries
        title="Documents non fournis"
        name="documents"
        entries={health.missingFiles}
        none="Tous les documents annoncés sont là."
      />
      <HealthReviews reviews={health.reviews} />
      <HealthEntries
        title="Pages isolées"
        name="isolees"
        entries={health.orphans}
        lead="Aucune autre entrée ne cite ces pages, et le menu n’y mène pas."
        none="Chaque page est citée par une autre ou se trouve dans le menu."
      />
    </>
  );
  return renderDocument(context, page, content);
}
