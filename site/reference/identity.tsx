import type { JSX } from 'preact';
import { attribution, dataVersion, typography } from '../../core/index.ts';
import { absoluteUrl, href } from '../address.ts';
import { ExternalLink } from '../components/external-link.tsx';
import { usePage } from '../page-context.ts';
import { type TextFact, TextFacts } from './text-facts.tsx';

const INDEX = '/api/v1/index.json';
const CONTRACT = '/api/v1/openapi.json';

/** Where the API starts, what state it is in, and on which terms it is reused. */
export function Identity(): JSX.Element {
  const context = usePage();
  const { site } = context.catalog;
  const { licence } = site;
  const facts: readonly TextFact[] = [
    {
      term: 'Point d’entrée',
      text: <a href={href(context, INDEX)}>{absoluteUrl(context, INDEX)}</a>,
    },
    {
      term: 'Contrat',
      text: (
        <>
          <a href={href(context, CONTRACT)}>OpenAPI 3.1</a>
          {typography(' : chaque fichier et chaque champ, pour vos outils.')}
        </>
      ),
    },
    { term: 'État', text: `En service, version ${dataVersion(site)} des données.` },
    ...(licence === undefined
      ? []
      : [
          {
            term: 'Licence',
            text: <ExternalLink url={licence.url}>{typography(licence.name)}</ExternalLink>,
          },
        ]),
    { term: 'Mention à reproduire', text: attribution(site) },
  ];
  return <TextFacts facts={facts} />;
}
