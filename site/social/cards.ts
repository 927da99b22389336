import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type ContentType, type OutputFile, typography } from '../../core/index.ts';
import { memoised } from '../memo.ts';
import type { PageContext } from '../page-context.ts';
import { type Card, cardSvg } from './card.ts';

const require = createRequire(import.meta.url);
const FONT = '@expo-google-fonts/public-sans/package.json';
const RENDERER = '@resvg/resvg-js/package.json';
// A free typeface: the State's own may only be shown by the State's sites.
const FONT_FILES = ['400Regular/PublicSans_400Regular.ttf', '700Bold/PublicSans_700Bold.ttf'];

/** Address of the picture that other sites show for a page of a type, or for the site's own pages. */
export function cardPath(context: PageContext, type?: ContentType): string {
  return `${folderOf(context, '')}${type?.name ?? 'site'}.png`;
}

/** Folder of the pictures, named by what they are made from, so that they can be kept. */
export const cardFolder = (context: PageContext): string => folderOf(context, '');

const folderOf = memoised((context): string => {
  const made = createHash('sha256').update(versionOf(FONT)).update(versionOf(RENDERER));
  for (const card of cardsOf(context)) made.update(card.name).update(cardSvg(card));
  return `/assets/cards-${made.digest('hex').slice(0, 12)}/`;
});

/** Every picture as PNG: one for each type that has pages, and one for the site. */
export async function cardFiles(context: PageContext): Promise<OutputFile[]> {
  const { Resvg } = await import('@resvg/resvg-js');
  const folder = dirname(require.resolve(FONT));
  const font = {
    loadSystemFonts: false,
    fontFiles: FONT_FILES.map((file) => join(folder, file)),
    defaultFontFamily: 'Public Sans',
  };
  return cardsOf(context).map((card) => ({
    path: `${cardFolder(context).slice(1)}${card.name}.png`,
    content: new Uint8Array(new Resvg(cardSvg(card), { font }).render().asPng()),
  }));
}

function cardsOf({ catalog, theme }: PageContext): Card[] {
  const { name, tagline, description } = catalog.site;
  const shared = {
    siteName: typography(name),
    tagline: typography(tagline ?? description ?? ''),
    accent: theme.barColors.light,
  };
  const types = catalog.types.filter(({ collection }) => collection.pages);
  return [
    { ...shared, name: 'site', kind: shared.siteName },
    ...types.map((type) => ({
      ...shared,
      name: type.name,
      kind: typography(type.collection.labelSingular),
    })),
  ];
}

function versionOf(manifest: string): string {
  return (require(manifest) as { readonly version: string }).version;
}
