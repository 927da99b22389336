import { createHash } from 'node:crypto';
import { compareText, type OutputFile, toJson } from '../../core/index.ts';
import { SEARCH_INDEX } from '../../site/search-paths.ts';
import type { Failure } from '../output/failure.ts';
import type { Content, PlannedFile } from '../output/planned.ts';

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

/** A tag, whose attributes stay as they are, or an apostrophe between two letters. */
const TAG_OR_ELISION = /<[^>]*>|’(?<=\p{L}’)(?=\p{L})/gu;

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

function* searched(pages: readonly PlannedFile[]): Generator<{ url: string; content: string }> {
  for (const { path, content } of [...pages].sort((a, b) => compareText(a.path, b.path))) {
    const html = textOf(content);
    if (!html.includes(MARK)) continue;
    yield { url: `/${path.replace(/index\.html$/, '')}`, content: wordsApart(html) };
  }
}

/** Read when its turn comes: the pages of a large site are never in memory together. */
function textOf(content: Content): string {
  const bytes = typeof content === 'function' ? content() : content;
  if (typeof bytes === 'string') return bytes;
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
}

/**
 * Puts a space after each apostrophe of the texts: Pagefind would take «l’accompagnement» for one
 * word, which nobody looks for. The browser takes the spaces out of what it shows. A field's label
 * is kept apart from its value too.
 */
function wordsApart(html: string): string {
  return html
    .replaceAll('</dt>', '\u00a0: </dt>')
    .replaceAll(TAG_OR_ELISION, (found) => (found === '’' ? '’ ' : found));
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
