import { isAgenda } from '../../agenda/session.ts';
import {
  API_FOLDER,
  absolute,
  collectionFile,
  linesFile,
  wholeCalendarFile,
} from '../../api/addresses.ts';
import type { Site } from '../../catalog/catalog.ts';
import type { ContentType } from '../../schema/content-type.ts';
import type { JsonObject } from '../../schema/json.ts';
import { AUTHORITY, MEDIA_TYPES } from './addresses.ts';
import { agent, french, node } from './nodes.ts';

/** The dataset of a collection; it depends on the schema and the settings, on no entry. */
export function dataset(type: ContentType, site: Site): JsonObject {
  const { name, label, description, pages, listPath } = type.collection;
  return {
    '@id': datasetId(type, site),
    '@type': 'dcat:Dataset',
    'dct:identifier': name,
    'dct:title': french(label),
    'dct:description': french(description ?? type.description),
    'dct:language': node(`${AUTHORITY}/language/FRA`),
    'dct:accessRights': node(`${AUTHORITY}/access-right/PUBLIC`),
    'dct:accrualPeriodicity': node(`${AUTHORITY}/frequency/IRREG`),
    ...agent(site),
    ...(pages && { 'dcat:landingPage': node(absolute(site, listPath)) }),
    'dcat:distribution': distributions(type, site),
  };
}

/** What names a dataset, in the catalogue and elsewhere. */
export function datasetId(type: ContentType, site: Site): string {
  return `${absolute(site, collectionFile(type))}#dataset`;
}

/** A form in which a dataset can be downloaded. */
interface Form {
  readonly title: string;
  readonly path: string;
  /** What IANA or, failing that, custom calls the format. */
  readonly format: JsonObject;
  readonly schema?: string;
}

function distributions(type: ContentType, site: Site): JsonObject[] {
  const { name } = type.collection;
  const forms: Form[] = [
    {
      title: 'JSON',
      path: collectionFile(type),
      format: registered('application/json', 'JSON'),
      schema: `${API_FOLDER}/openapi.json`,
    },
    {
      title: 'CSV',
      path: `${API_FOLDER}/${name}.csv`,
      format: registered('text/csv', 'CSV'),
      schema: `${API_FOLDER}/${name}.tableschema.json`,
    },
    {
      title: 'NDJSON',
      path: linesFile(type),
      format: { 'dct:format': { '@type': 'dct:MediaTypeOrExtent', 'rdfs:label': 'NDJSON' } },
    },
  ];
  if (isAgenda(type)) {
    const format = { 'dcat:mediaType': node(`${MEDIA_TYPES}/text/calendar`) };
    forms.push({ title: 'iCalendar', path: wholeCalendarFile(type), format });
  }
  return forms.map((form) => distribution(form, site));
}

function distribution({ title, path, format, schema }: Form, site: Site): JsonObject {
  const address = absolute(site, path);
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': french(title),
    'dcat:accessURL': node(address),
    'dcat:downloadURL': node(address),
    ...format,
    ...(schema !== undefined && { 'dct:conformsTo': node(absolute(site, schema)) }),
    ...(site.licence !== undefined && { 'dct:license': node(site.licence.url) }),
  };
}

function registered(mediaType: string, fileType: string): JsonObject {
  return {
    'dcat:mediaType': node(`${MEDIA_TYPES}/${mediaType}`),
    'dct:format': node(`${AUTHORITY}/file-type/${fileType}`),
  };
}
