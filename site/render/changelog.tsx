import { completeHtml, type LinkResolver, linkResolver, parseBody } from '../../core/index.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { TrustedHtml } from '../components/trusted-html.tsx';
import { highlightCode } from '../highlight-code.ts';
import type { PageContext } from '../page-context.ts';
import { changelogText } from '../reference/changelog-text.ts';
import { CHANGELOG_PATH, REFERENCE_PATH } from '../reference/paths.ts';
import { renderDocument } from './document.tsx';

const LEAD = 'Ce qui a changé d’une version à l’autre pour ceux qui se servent des données.';

/** The repository's journal of versions. */
export function renderChangelog(context: PageContext): string {
  const page = {
    title: 'Journal des versions',
    path: CHANGELOG_PATH,
    description: LEAD,
    trail: [{ label: 'API', path: REFERENCE_PATH }],
  };
  const { body } = parseBody(changelogText(context.catalog.changelog ?? ''));
  const content = (
    <>
      <PageHeading title={page.title} lead={LEAD} />
      <TrustedHtml
        class="prose"
        html={highlightCode(completeHtml(body.html, lenientResolver(context)))}
      />
    </>
  );
  return renderDocument(context, page, content);
}

/** A journal tells of what was: an entry that it names may be gone, and is then told by its key. */
function lenientResolver({ catalog }: PageContext): LinkResolver {
  const resolver = linkResolver(catalog, catalog.site.prefix);
  const isThere = (key: string): boolean => catalog.entries.has(catalog.aliases.get(key) ?? key);
  return {
    entry: (key) => (isThere(key) ? resolver.entry(key) : resolver.path('/')),
    title: (key) => (isThere(key) ? resolver.title(key) : key),
    summary: (key) => (isThere(key) ? resolver.summary(key) : ''),
    path: resolver.path,
    file: (key) => (isThere(key) ? resolver.file(key) : { detail: '' }),
  };
}
