import type { JSX } from 'preact';
import { apiData, type ContentType, typography } from '../../core/index.ts';
import { absoluteUrl, href } from '../address.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { type PageContext, usePage } from '../page-context.ts';
import { renderDocument } from './document.tsx';

const LEAD =
  'Tous les contenus du site en JSON et en CSV, dans des fichiers statiques, sans clé ni inscription.';

const DOORS = [
  {
    path: '/api/v1/index.json',
    label: 'Point d’entrée : les collections, leur nombre et leurs adresses',
  },
  {
    path: '/api/v1/manifest.json',
    label: 'Manifeste : l’empreinte de chaque entrée, pour ne reprendre que ce qui change',
  },
  { path: '/api/v1/openapi.json', label: 'Contrat : la description OpenAPI 3.1' },
];

/** The ways into the API. */
export function renderApi(context: PageContext): string {
  const page = {
    title: 'API',
    path: '/api/',
    description: LEAD,
    trail: [],
    structuredData: apiData(context.catalog),
  };
  const content = (
    <>
      <PageHeading title={page.title} lead={LEAD} />
      <dl class="facts">
        {DOORS.map(({ path, label }) => (
          <div key={path}>
            <dt>{typography(label)}</dt>
            <dd>
              <a href={href(context, path)}>{absoluteUrl(context, path)}</a>
            </dd>
          </div>
        ))}
      </dl>
      <h2>Collections</h2>
      <CollectionTable />
    </>
  );
  return renderDocument(context, page, content);
}

function CollectionTable(): JSX.Element {
  const { catalog } = usePage();
  return (
    <section class="table" aria-label={typography('Tableau : collections')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Collection</th>
            <th scope="col">Données</th>
            <th scope="col">Schéma</th>
          </tr>
        </thead>
        <tbody>
          {catalog.types.map((type) => (
            <CollectionRow type={type} key={type.name} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CollectionRow({ type }: { readonly type: ContentType }): JSX.Element {
  const context = usePage();
  const { name, label } = type.collection;
  return (
    <tr>
      <td>{typography(label)}</td>
      <td>
        <a href={href(context, `/api/v1/${name}.json`)}>{name}.json</a>{' '}
        <a href={href(context, `/api/v1/${name}.csv`)}>{name}.csv</a>
      </td>
      <td>
        <a href={href(context, `/api/v1/schemas/${type.name}.schema.json`)}>
          {type.name}.schema.json
        </a>
      </td>
    </tr>
  );
}
