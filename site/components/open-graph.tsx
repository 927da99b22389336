import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { absoluteUrl } from '../address.ts';
import { usePage } from '../page-context.ts';
import type { PageInfo } from '../page-info.ts';
import { CARD_SIZE } from '../social/card.ts';
import { cardPath } from '../social/cards.ts';

interface OpenGraphProps {
  readonly page: PageInfo;
  readonly title: string;
  /** `""` where the page has none. */
  readonly description: string;
}

/** How other sites show a link to the page: its title, its summary, and a picture of its type. */
export function OpenGraph({ page, title, description }: OpenGraphProps): JSX.Element {
  const context = usePage();
  const siteName = typography(context.catalog.site.name);
  const kind = page.type === undefined ? siteName : typography(page.type.collection.labelSingular);
  return (
    <>
      <meta property="og:title" content={title} />
      {description !== '' && <meta property="og:description" content={description} />}
      <meta property="og:type" content={page.path === '/' ? 'website' : 'article'} />
      <meta property="og:url" content={absoluteUrl(context, page.path)} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content="fr_FR" />
      <meta property="og:image" content={absoluteUrl(context, cardPath(context, page.type))} />
      <meta property="og:image:width" content={String(CARD_SIZE.width)} />
      <meta property="og:image:height" content={String(CARD_SIZE.height)} />
      <meta property="og:image:alt" content={kind} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
