import type { ComponentChildren, JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import type { PageInfo } from '../page-info.ts';
import { Breadcrumb } from './breadcrumb.tsx';

interface MainProps {
  readonly page: PageInfo;
  readonly children: ComponentChildren;
}

/** The content of a page, under the path that leads to it. */
export function Main({ page, children }: MainProps): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <main
      id={frameId('contenu')}
      class={classes.container}
      tabIndex={-1}
      {...searchMarks(page.searchedAs)}
    >
      {page.path !== '/' && <Breadcrumb trail={page.trail} current={page.title} />}
      {children}
    </main>
  );
}

/** What the search engine reads when it indexes the page. */
function searchMarks(kind: string | undefined): Readonly<Record<string, string>> {
  if (kind === undefined) return {};
  return {
    'data-pagefind-body': '',
    'data-pagefind-filter': 'kind[data-kind]',
    'data-kind': typography(kind),
  };
}
