import type { Catalog } from '../catalog/catalog.ts';
import { linkResolver } from '../catalog/link-resolver.ts';
import type { Body, LinkResolver } from '../markdown/body.ts';
import { completeClean, completeHtml, completeText } from '../markdown/complete.ts';

/** A body as the API gives it. */
export interface ApiBody {
  readonly markdown: string;
  readonly html: string;
  readonly text: string;
}

const resolvers = new WeakMap<Catalog, LinkResolver>();

/** The three forms of a body, every link absolute. */
export function apiBody(body: Body, catalog: Catalog): ApiBody & Record<string, string> {
  const resolver = resolverOf(catalog);
  return {
    markdown: completeClean(body.clean, resolver),
    html: completeHtml(body.html, resolver),
    text: completeText(body.text, resolver),
  };
}

/** Resolves placeholders to absolute addresses; made once a catalog. */
function resolverOf(catalog: Catalog): LinkResolver {
  const known = resolvers.get(catalog);
  if (known !== undefined) return known;
  const resolver = linkResolver(catalog, catalog.site.baseUrl);
  resolvers.set(catalog, resolver);
  return resolver;
}
