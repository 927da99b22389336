import { createHash } from 'node:crypto';
import { compareText, type OutputFile, toJson } from '../../core/index.ts';
import { SEARCH_INDEX } from '../../site/search-paths.ts';
import type { Failure } from '../output/failure.ts';
import type { PlannedFile } from '../output/planned.ts';

/** The mark of a page that asks to be found. */
const MARK = ' data-pagefind-body';

/** What a page has around its content: other pages say it too. */
const AROUND = [
  'nav',
  'svg',
  '.heading-icon',
  '.entry-meta',
  '.cited-by',
  '.sources',
  '.callout-gap',
];

/** Pagefind brings interfaces of its own, which no page of ours loads. */
const UNUSED = /-ui\.|highlight|^wasm\.unknown/;

/**
 * The search index of the pages that ask to be found, in a folder named by its content, and the
 * file that says where it is. Pages are indexed one after the other in the order of their paths:
 * equal pages make equal bytes.
 * @param prefix What stands before every path of the site: `""` or `/sub`.
 */
export async function searchFiles(
  pages: readonly PlannedFile[],
  prefix: string,
): Promise<OutputFile[] | Failure> {
  try {
    const { close, createIndex } = await import('pagefind');
    try {
      const { index, errors } = await createIndex({
        forceLanguage: 'fr',
        excludeSelectors: AROUND,
      });
      if (index === undefined) return refusal(errors);
      for (const { url, content } of searched(pages)) {
        const added = await index.addHTMLFile({ url, content });
        if (added.errors.length > 0) return refusal(added.errors);
      }
      const made = await index.getFiles();
      return made.errors.length > 0 ? refusal(made.errors) : inFolder(made.files, prefix);
    } finally {
      await close();
    }
  } catch (error) {
    // Pagefind is a program of its own, which may be missing or die.
    return refusal([String(error)]);
  }
}

function searched(pages: readonly PlannedFile[]): { url: string; content: string }[] {
  return [...pages]
    .sort((a, b) => compareText(a.path, b.path))
    .flatMap(({ path, content }) =>
      typeof content === 'string' && content.includes(MARK)
        ? [{ url: `/${path.replace(/index\.html$/, '')}`, content: elisionsApart(content) }]
        : [],
    );
}

/**
 * Puts a space after each apostrophe of the texts: Pagefind would take «l’accompagnement» for one
 * word, which nobody looks for. The browser takes the spaces out of what it shows.
 */
function elisionsApart(html: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : part.replaceAll(/(?<=\p{L})’(?=\p{L})/gu, '’ ')))
    .join('');
}

function inFolder(made: readonly OutputFile[], prefix: string): OutputFile[] {
  const files = made
    .filter(({ path }) => !UNUSED.test(path))
    .sort((a, b) => compareText(a.path, b.path));
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(`${path}\n`).update(content);
  const folder = `assets/search-${hash.digest('hex').slice(0, 12)}/`;
  const pointer = { bundle: `${prefix}/${folder}`, base: `${prefix}/` };
  return [
    ...files.map(({ path, content }) => ({ path: folder + path, content })),
    { path: SEARCH_INDEX, content: toJson(pointer) },
  ];
}

function refusal(errors: readonly string[]): Failure {
  return {
    message: `L’index de recherche n’a pas pu être construit : ${errors.join(' ')}`,
    hint: 'Vérifiez que le paquet pagefind est installé pour ce système.',
  };
}
