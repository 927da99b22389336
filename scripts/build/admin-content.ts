import { indexLine, mediaPaths, previewEntry } from '../../core/browser.ts';
import {
  allPieces,
  type Catalog,
  type InPieces,
  type JsonObject,
  listToJson,
  type Piece,
  type PieceMaker,
} from '../../core/index.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import { lookOf } from '../../site/preview/look.ts';

/** A file that tells the form what the content is. */
interface AdminContent {
  readonly path: string;
  readonly content: () => InPieces;
}

/** What the build tells the form of the content: a line of each entry, and all that a preview shows. */
export function adminContent(catalog: Catalog, complete: boolean): AdminContent[] {
  const source = (path: string, pieces: () => Iterable<Piece>): AdminContent => ({
    path,
    content: () => ({ pieces, isSource: true }),
  });
  return [
    source('admin/index.json', () => indexOf(catalog, complete)),
    source('admin/preview.json', () => previewOf(catalog)),
  ];
}

/** A `ContentIndex`. */
function indexOf(catalog: Catalog, complete: boolean) {
  const line = indexLine(catalog.types);
  const maker: PieceMaker = { kind: 'line', make: (entry) => bytes(line(entry)) };
  const drafts = complete ? (catalog.drafts ?? []) : [];
  function* lines(): Generator<Piece> {
    yield* allPieces(maker, catalog);
    for (const draft of drafts) yield bytes(line(draft));
  }
  const after = { media: mediaPaths(catalog) };
  return listToJson({ before: { complete }, name: 'entries', items: lines(), after });
}

const PREVIEW: PieceMaker = {
  kind: 'preview',
  make: (entry, catalog) => bytes(previewEntry(entry, catalog)),
};

/** A `PreviewContent`, and how the site looks. */
function previewOf(catalog: Catalog) {
  const { site, media, history } = catalog;
  const before = { site, ...(history.available && { revision: history.revision }) };
  const after = { media, look: lookOf(pageContextOf(catalog)) };
  return listToJson({
    before: before as unknown as JsonObject,
    name: 'entries',
    items: allPieces(PREVIEW, catalog),
    after: after as unknown as JsonObject,
  });
}

function bytes(value: object): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
