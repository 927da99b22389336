import type { Catalog } from '../../../core/index.ts';
import type { PageContext } from '../../../site/page-context.ts';
import { pageContextOf } from '../../../site/page-context-of.ts';
import { type Files, loadFiles, told } from '../../support/repository.ts';

/** The catalog of a repository made of the given files, which must be valid. */
export async function catalogOf(files: Files): Promise<Catalog> {
  const { catalog, diagnostics } = await loadFiles(files);
  if (catalog === undefined) throw new Error(told(diagnostics).join('\n'));
  return catalog;
}

/** What the pages of such a repository are made from. */
export async function contextOf(files: Files): Promise<PageContext> {
  return pageContextOf(await catalogOf(files));
}

/** A page whose assets' addresses don't change with every style and every picture. */
export function stable(html: string): string {
  return html.replaceAll(/\/assets\/(?:cards-)?[0-9a-f]{12}\//g, '/assets/…/');
}

/** What a reader reads: no tags, no entities, plain spaces and apostrophes, ordinals as one word. */
export function readable(html: string): string {
  return html
    .replaceAll(/<\/?sup>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
