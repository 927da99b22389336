import { absolute } from '../api/addresses.ts';
import { attribution } from '../api/entry.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Emitter } from './emitter.ts';
import { ATOM_FILE, type FeedItem, recentItems } from './feed/recent.ts';
import { element, type XmlElement, xmlText } from './xml/xml-text.ts';

/** What changed last, as an Atom feed (RFC 4287); Git knows when, so without it there is none. */
export const emitter: Emitter = {
  describe: ({ history }) => ({
    paths: {},
    links: [
      {
        name: 'feed_atom',
        path: ATOM_FILE,
        title: 'Flux Atom',
        description: 'Les 50 dernières entrées modifiées ; absent sans historique Git.',
        mediaType: 'application/atom+xml',
        absent: !history.available,
      },
    ],
  }),
  site: (catalog) =>
    catalog.history.available
      ? [{ path: ATOM_FILE, content: () => xmlText(feed(recentItems(catalog), catalog)) }]
      : [],
};

/** A feed needs a date even when nothing stands in it; this one says that it never changed. */
const NEVER = '1970-01-01T00:00:00Z';

function feed(items: readonly FeedItem[], { site }: Catalog): XmlElement {
  const address = absolute(site, ATOM_FILE);
  const about = site.description ?? site.tagline;
  const { name, url } = site.publisher ?? { name: site.name };
  return element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'fr' },
    element('id', {}, address),
    element('title', {}, site.name),
    ...(about === undefined ? [] : [element('subtitle', {}, about)]),
    element('updated', {}, items[0]?.updated ?? NEVER),
    element('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    element('link', { rel: 'alternate', type: 'text/html', href: absolute(site, '/') }),
    ...(site.licence === undefined
      ? []
      : [element('link', { rel: 'license', href: site.licence.url })]),
    element('rights', {}, attribution(site)),
    element(
      'author',
      {},
      element('name', {}, name),
      ...(url === undefined ? [] : [element('uri', {}, url)]),
    ),
    ...items.map(entryElement),
  );
}

function entryElement({ id, url, title, summary, html, updated, category }: FeedItem): XmlElement {
  const isPage = url !== id;
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('updated', {}, updated),
    element('link', {
      rel: 'alternate',
      type: isPage ? 'text/html' : 'application/json',
      href: url,
    }),
    element('category', { term: category }),
    ...(summary === '' ? [] : [element('summary', {}, summary)]),
    ...(html === undefined ? [] : [element('content', { type: 'html' }, html)]),
  );
}
