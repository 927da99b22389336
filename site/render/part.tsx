import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Main } from '../components/main.tsx';
import { type PageContext, PageContextProvider } from '../page-context.ts';
import type { PageInfo } from '../page-info.ts';
import { raisedOrdinals } from './raised-ordinals.ts';
import { withoutSlashes } from './without-slashes.ts';

/** A part of a page as HTML. */
export function renderPart(context: PageContext, part: ComponentChildren): string {
  return withoutSlashes(
    renderToString(
      <PageContextProvider.Provider value={context}>{part}</PageContextProvider.Provider>,
    ),
  );
}

/** The content of a page as HTML, the same in a page and in its preview. */
export function renderMain(
  context: PageContext,
  page: PageInfo,
  content: ComponentChildren,
): string {
  return raisedOrdinals(renderPart(context, <Main page={page}>{content}</Main>));
}
