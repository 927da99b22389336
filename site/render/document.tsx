import type { ComponentChildren } from 'preact';
import { DocumentHead } from '../components/document-head.tsx';
import { Footer } from '../components/footer.tsx';
import { Header } from '../components/header.tsx';
import { SkipLinks } from '../components/skip-links.tsx';
import { memoisedPart } from '../memo.ts';
import { menuPlace } from '../navigation-tree.ts';
import type { PageContext } from '../page-context.ts';
import type { PageInfo } from '../page-info.ts';
import { renderMain, renderPart } from './part.tsx';

/** A whole page as HTML: the frame around its content. */
export function renderDocument(
  context: PageContext,
  page: PageInfo,
  content: ComponentChildren,
): string {
  const head = renderPart(context, <DocumentHead page={page} />);
  const top = topOf(context, menuPlace(context, page.path));
  const main = renderMain(context, page, content);
  return `<!DOCTYPE html>\n<html lang="fr">${head}<body>${top}${main}${endOf(context, '')}</body></html>\n`;
}

/** What stands above the content: the same for all pages at one place of the menu. */
const topOf = memoisedPart('top', (context, place) =>
  renderPart(
    context,
    <>
      <SkipLinks />
      <Header place={place} />
    </>,
  ),
);

/** What stands below the content: the same for all pages. */
const endOf = memoisedPart('end', (context) => renderPart(context, <Footer />));
