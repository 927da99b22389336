import type { JSX } from 'preact';
import { apiData } from '../../core/index.ts';
import { href } from '../address.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { type PageContext, usePage } from '../page-context.ts';
import { Contents } from '../reference/contents.tsx';
import { Downloads } from '../reference/downloads.tsx';
import { FileShape } from '../reference/file-shape.tsx';
import { Identity } from '../reference/identity.tsx';
import { CHANGELOG_PATH, REFERENCE_PATH } from '../reference/paths.ts';
import { ResourceTable } from '../reference/resource-table.tsx';
import { sampleTarget } from '../reference/sample.ts';
import { SampleBlock } from '../reference/sample-block.tsx';
import { firstSamples, syncSample } from '../reference/samples.ts';
import { ReferenceSection, type SectionName } from '../reference/section.tsx';
import { ANSWERS, FOLLOWING, PROMISES } from '../reference/terms.ts';
import { TextFacts } from '../reference/text-facts.tsx';
import { Trial } from '../reference/trial.tsx';
import { renderDocument } from './document.tsx';

const LEAD =
  'Tous les contenus du site en JSON et en CSV, dans des fichiers statiques, sans clé ni inscription.';

const START = { name: 'commencer', title: 'Commencer' };
const RESOURCES = { name: 'ressources', title: 'Ressources' };
const TRIAL = { name: 'essayer', title: 'Essayer' };
const FILES = { name: 'fichiers', title: 'Ce que contient un fichier' };
const FOLLOW = { name: 'suivre', title: 'Suivre les changements' };
const DOWNLOADS = { name: 'telecharger', title: 'Télécharger' };
const ANSWER = { name: 'reponses', title: 'Réponses et erreurs' };
const VERSIONS = { name: 'versions', title: 'Versions et engagements' };
const SECTIONS: readonly SectionName[] = [
  START,
  RESOURCES,
  TRIAL,
  FILES,
  FOLLOW,
  DOWNLOADS,
  ANSWER,
  VERSIONS,
];

/** The first page of the API's reference: how to start, what there is, what can be relied on. */
export function renderApi(context: PageContext): string {
  const page = {
    title: 'API',
    path: REFERENCE_PATH,
    description: LEAD,
    trail: [],
    structuredData: apiData(context.catalog),
    scripts: ['api'],
  };
  const target = sampleTarget(context.catalog);
  const content = (
    <>
      <PageHeading title={page.title} lead={LEAD} />
      <Identity />
      <Contents sections={SECTIONS} />
      <ReferenceSection {...START}>
        {target === undefined ? (
          <p>Aucune entrée n’est encore publiée.</p>
        ) : (
          firstSamples(target).map((sample) => <SampleBlock sample={sample} key={sample.name} />)
        )}
      </ReferenceSection>
      <ReferenceSection
        {...RESOURCES}
        lead="Une page pour chacune : ses champs, leurs règles, un exemple, ses fichiers."
      >
        <ResourceTable />
      </ReferenceSection>
      <ReferenceSection {...TRIAL}>
        <Trial path="/api/v1/index.json" />
      </ReferenceSection>
      <ReferenceSection {...FILES}>
        <FileShape />
      </ReferenceSection>
      <ReferenceSection {...FOLLOW}>
        <TextFacts facts={FOLLOWING} />
        {target !== undefined && <SampleBlock sample={syncSample(target)} />}
      </ReferenceSection>
      <ReferenceSection {...DOWNLOADS}>
        <Downloads />
      </ReferenceSection>
      <ReferenceSection {...ANSWER}>
        <TextFacts facts={ANSWERS} />
      </ReferenceSection>
      <ReferenceSection {...VERSIONS}>
        <TextFacts facts={PROMISES} />
        <ChangelogLink />
      </ReferenceSection>
    </>
  );
  return renderDocument(context, page, content);
}

function ChangelogLink(): JSX.Element | null {
  const context = usePage();
  if (context.catalog.changelog === undefined) return null;
  return (
    <p>
      <a href={href(context, CHANGELOG_PATH)}>Journal des versions</a>
    </p>
  );
}
