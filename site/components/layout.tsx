import type { ComponentChildren, JSX } from 'preact';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import type { PageInfo } from '../page-info.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { DocumentHead } from './document-head.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { SkipLinks } from './skip-links.tsx';

interface LayoutProps {
  readonly page: PageInfo;
  readonly children: ComponentChildren;
}

/** The frame of every page. */
export function Layout({ page, children }: LayoutProps): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <html lang="fr">
      <DocumentHead page={page} />
      <body>
        <SkipLinks />
        <Header path={page.path} />
        <main id={frameId('contenu')} class={classes.container} tabIndex={-1}>
          {page.path !== '/' && <Breadcrumb trail={page.trail} current={page.title} />}
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
