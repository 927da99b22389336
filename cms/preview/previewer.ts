import {
  type Catalog,
  draftCatalogs,
  type EntryKey,
  openText,
  type PreviewContent,
} from '../../core/browser.ts';
import { dataOf, idOf } from '../check/problems.ts';
import type { EntryMap } from '../decap.ts';
import { formatOf } from '../formats/formats.ts';
import type { Studio } from '../studio/studio.ts';

/** Makes the page of an entry as a form holds it; throws when a component can't show it yet. */
export type Previewer = (collection: string, entry: EntryMap) => string;

/** What the pages' components are sent: they are no part of this program. */
interface PageModule {
  readonly renderPreview: (catalog: Catalog, look: unknown, key: EntryKey) => string;
}

/** Loads the pages' components, and the other entries as last built. */
export async function loadPreviewer(studio: Studio): Promise<Previewer> {
  const here = new URL('.', window.location.href);
  const [response, pages] = await Promise.all([
    fetch(new URL('preview.json', here), { cache: 'no-cache', credentials: 'same-origin' }),
    import(new URL('preview.js', here).href) as Promise<PageModule>,
  ]);
  const { look, ...content }: PreviewContent & { look: unknown } = await response.json();
  const catalogOf = draftCatalogs(studio.types, content);
  return (collection, entry) => {
    const type = studio.typeOf(collection);
    if (type === undefined) throw new Error(`No type for ${collection}`);
    const id = idOf(studio, collection, entry);
    const path = `${id}.${type.collection.format}`;
    // What the file would say: what the form left empty isn't there.
    const opened = openText(path, formatOf(type).textOf(dataOf(entry)));
    if (opened === undefined) throw new Error('The file can’t be read');
    return pages.renderPreview(catalogOf({ type, id, ...opened }), look, `${collection}/${id}`);
  };
}
