import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { absoluteUrl, href } from '../address.ts';
import { documentTitle } from '../document-title.ts';
import { usePage } from '../page-context.ts';
import type { PageInfo } from '../page-info.ts';
import { OpenGraph } from './open-graph.tsx';
import { StructuredData } from './structured-data.tsx';

interface DocumentHeadProps {
  readonly page: PageInfo;
}

/** Title, description, addresses, styles and scripts: nothing inline, nothing from elsewhere. */
export function DocumentHead({ page }: DocumentHeadProps): JSX.Element {
  const context = usePage();
  const { assets, theme } = context;
  const { site } = context.catalog;
  const title = documentTitle(page, site.name);
  const description = typography(page.description ?? site.description ?? site.tagline ?? '');
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description !== '' && <meta name="description" content={description} />}
      {page.isIndexed === false && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta
        name="theme-color"
        content={theme.barColors.light}
        media="(prefers-color-scheme: light)"
      />
      <meta
        name="theme-color"
        content={theme.barColors.dark}
        media="(prefers-color-scheme: dark)"
      />
      <meta name="format-detection" content="telephone=no, date=no, email=no, address=no" />
      <script src={href(context, assets.schemeScript)} />
      <link rel="stylesheet" href={href(context, assets.stylesheet)} />
      {theme.preload.map((path) => (
        <link
          key={path}
          rel="preload"
          href={href(context, assets.folder + path)}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
          fetchpriority="low"
        />
      ))}
      <link rel="icon" href={href(context, assets.folder + theme.favicon)} type="image/svg+xml" />
      <link rel="canonical" href={absoluteUrl(context, page.path)} />
      {page.alternates?.map(({ path, type, title: name }) => (
        <link key={path} rel="alternate" href={href(context, path)} type={type} title={name} />
      ))}
      {context.catalog.history.available && <FeedLinks />}
      <OpenGraph page={page} title={title} description={description} />
      <StructuredData objects={page.structuredData ?? []} />
      <script src={href(context, assets.script)} defer />
      {page.scripts?.map((name) => (
        <script key={name} src={href(context, `${assets.folder}${name}.js`)} defer />
      ))}
    </head>
  );
}

/** What changed last, for feed readers; there are feeds only where Git knows it. */
function FeedLinks(): JSX.Element {
  const context = usePage();
  return (
    <>
      <link
        rel="alternate"
        href={href(context, '/feed.xml')}
        type="application/atom+xml"
        title="Nouveautés (Atom)"
      />
      <link
        rel="alternate"
        href={href(context, '/feed.json')}
        type="application/feed+json"
        title="Nouveautés (JSON)"
      />
    </>
  );
}
