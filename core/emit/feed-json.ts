import { absolute } from '../api/addresses.ts';
import { toJson } from '../api/json.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { JsonObject } from '../schema/json.ts';
import type { Emitter } from './emitter.ts';
import { type FeedItem, JSON_FEED_FILE, recentItems } from './feed/recent.ts';

/** What changed last, as a JSON Feed 1.1; Git knows when, so without it there is none. */
export const emitter: Emitter = {
  describe: ({ history }) => ({
    paths: {},
    links: [
      {
        name: 'feed_json',
        path: JSON_FEED_FILE,
        title: 'Flux JSON',
        description:
          'Les 50 dernières entrées modifiées, en JSON Feed ; absent sans historique Git.',
        mediaType: 'application/feed+json',
        absent: !history.available,
      },
    ],
  }),
  site: (catalog) =>
    catalog.history.available
      ? [{ path: JSON_FEED_FILE, content: () => toJson(feed(recentItems(catalog), catalog)) }]
      : [],
};

function feed(items: readonly FeedItem[], { site }: Catalog): JsonObject {
  const about = site.description ?? site.tagline;
  const { name, url } = site.publisher ?? { name: site.name };
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    ...(about !== undefined && { description: about }),
    home_page_url: absolute(site, '/'),
    feed_url: absolute(site, JSON_FEED_FILE),
    language: 'fr',
    authors: [{ name, ...(url !== undefined && { url }) }],
    items: items.map(itemObject),
  };
}

function itemObject({ id, url, title, summary, html, updated, category }: FeedItem): JsonObject {
  return {
    id,
    url,
    title,
    ...(summary !== '' && { summary }),
    // Each item must have a text: without a body, what there is to say of it.
    ...(html === undefined ? { content_text: summary || title } : { content_html: html }),
    date_modified: updated,
    tags: [category],
  };
}
