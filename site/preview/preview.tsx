import { type Catalog, type EntryKey, trailOf } from '../../core/index.ts';
import { EntryPage } from '../components/entry-page.tsx';
import { Home } from '../home/home-content.tsx';
import type { PageContext } from '../page-context.ts';
import { renderMain } from '../render/part.tsx';
import type { Look } from './look.ts';

/**
 * The content of an entry's page as its own components make it, without the frame around it. Runs in
 * the editors' browser, on the entry as their form holds it.
 * @throws when the catalog has no such entry, or when a component can't show a value yet.
 */
export function renderPreview(catalog: Catalog, look: Look, key: EntryKey): string {
  const entry = catalog.entries.get(key);
  if (entry === undefined) throw new Error(`No entry ${key} in the catalog`);
  const page = {
    title: entry.title,
    path: entry.path,
    trail: trailOf(entry, catalog).map(({ title, path }) => ({ label: title, path })),
  };
  const content = entry.path === '/' ? <Home entry={entry} /> : <EntryPage entry={entry} />;
  return renderMain(contextOf(catalog, look), page, content);
}

/** No component asks for the parts of a theme that only make files. */
function contextOf(catalog: Catalog, { assets, ...theme }: Look): PageContext {
  return {
    catalog,
    theme: { ...theme, files: [], stylesheet: () => Promise.resolve('') },
    assets,
  };
}
