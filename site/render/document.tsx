import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Layout } from '../components/layout.tsx';
import { type PageContext, PageContextProvider } from '../page-context.ts';
import type { PageInfo } from '../page-info.ts';
import { withoutSlashes } from './without-slashes.ts';

/** A whole page as HTML. */
export function renderDocument(
  context: PageContext,
  page: PageInfo,
  content: ComponentChildren,
): string {
  const markup = renderToString(
    <PageContextProvider.Provider value={context}>
      <Layout page={page}>{content}</Layout>
    </PageContextProvider.Provider>,
  );
  return `<!DOCTYPE html>\n${withoutSlashes(markup)}\n`;
}
