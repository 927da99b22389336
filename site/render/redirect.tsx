import { renderToString } from 'preact-render-to-string';
import { type EntryKey, typography } from '../../core/index.ts';
import { absoluteUrl, href } from '../address.ts';
import type { PageContext } from '../page-context.ts';
import { withoutSlashes } from './without-slashes.ts';

/**
 * The page at a former address: it leads on at once, and names the new address to search engines
 * and to readers whose browser stays.
 * @throws when the alias or its entry doesn't exist.
 */
export function renderRedirect(context: PageContext, alias: EntryKey): string {
  const entry = context.catalog.entries.get(context.catalog.aliases.get(alias) ?? '');
  if (entry === undefined) throw new Error(`No entry behind the alias ${alias}`);
  const address = href(context, entry.path);
  const title = typography(entry.title);
  const markup = renderToString(
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta http-equiv="refresh" content={`0; url=${address}`} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={absoluteUrl(context, entry.path)} />
      </head>
      <body>
        <main>
          <h1>Cette page a changé d’adresse</h1>
          <p>
            <a href={address}>{title}</a>
          </p>
        </main>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>\n${withoutSlashes(markup)}\n`;
}
