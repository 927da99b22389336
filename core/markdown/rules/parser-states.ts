import MarkdownIt, { type Token } from 'markdown-it';
import { contentStart } from './block-position.ts';

/** Where a link or an image starts in its inline text; kept in the token's `meta`. */
export interface LinkPlace {
  /** Offset of the link's text, of an image's `!`, or of an autolink's `<`. */
  readonly at: number;
  /** Offset where the text ends, for a link. */
  readonly textEnd: number;
}

/** An inline parser that notes where links are written, which markdown-it alone doesn't. */
export class PlacedInline extends MarkdownIt.StateInline {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting);
    if (type === 'link_open' || type === 'image') {
      token.meta = { at: this.pos, textEnd: this.posMax };
    }
    return token;
  }
}

/** A block parser that notes, in `info`, at which offset each link reference definition starts. */
export class PlacedBlocks extends MarkdownIt.StateBlock {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting);
    if (type === 'reference_definition') token.info = String(contentStart(this, this.line));
    return token;
  }
}
