import { isAgenda } from '../agenda/session.ts';
import type { Catalog, Site } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import type { ContentType } from '../schema/content-type.ts';

/** Folder of the API's files in the output. */
export const API_FOLDER = 'api/v1';

/** Path in the output of an entry's JSON file. */
export function entryFile(entry: Pick<Entry, 'key'>): string {
  return `${API_FOLDER}/${entry.key}.json`;
}

/** Path in the output of a collection's JSON file. */
export function collectionFile(type: ContentType): string {
  return `${API_FOLDER}/${type.collection.name}.json`;
}

/** Path in the output of a collection's entries, one on each line. */
export function linesFile(type: ContentType): string {
  return `${API_FOLDER}/${type.collection.name}.ndjson`;
}

/** Path in the output of an agenda's calendar. */
export function calendarFile(entry: Pick<Entry, 'key'>): string {
  return `${API_FOLDER}/${entry.key}.ics`;
}

/** Path in the output of the calendar of all of a collection's agendas, beside its list page. */
export function wholeCalendarFile({ collection }: ContentType): string {
  const { pages, listPath, name } = collection;
  return pages ? `${listPath.slice(1)}agenda.ics` : `${API_FOLDER}/${name}.ics`;
}

/** Absolute address of a file of the output. */
export function absolute(site: Site, path: string): string {
  return `${site.baseUrl}/${path.replace(/^\//, '')}`;
}

/** Absolute address of an entry in the editing interface. */
export function editAddress(site: Site, entry: Entry): string {
  return `${site.baseUrl}/admin/#/collections/${entry.type.collection.name}/entries/${entry.id}`;
}

/** Address of an entry's history on the forge, when the settings say where that is. */
export function historyAddress(site: Site, entry: Entry): string | undefined {
  return site.repository?.history_url?.replaceAll('{path}', entry.file);
}

/** The addresses of an entry; `html` and `markdown` only where the collection has pages, `ics` for an agenda. */
export function entryLinks(entry: Entry, { site }: Catalog): Record<string, string> {
  const history = historyAddress(site, entry);
  const page = absolute(site, entry.path);
  return {
    self: absolute(site, entryFile(entry)),
    ...(entry.type.collection.pages && { html: page, markdown: `${page}index.md` }),
    ...(isAgenda(entry.type) && { ics: absolute(site, calendarFile(entry)) }),
    collection: absolute(site, collectionFile(entry.type)),
    edit: editAddress(site, entry),
    ...(history !== undefined && { history }),
  };
}
