/** A piece of an excerpt; `found` where it is what the reader searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * Takes an excerpt of the search engine apart. The engine marks what it found with `<mark>`; all
 * else is text, whatever it looks like, and is only ever shown as text.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  let found = false;
  return excerpt.split(/(<\/?mark>)/).flatMap((piece) => {
    if (piece === '<mark>' || piece === '</mark>') {
      found = piece === '<mark>';
      return [];
    }
    return piece === '' ? [] : [{ text: decoded(piece), found }];
  });
}

/** Tells that an excerpt starts or stops in the middle of a sentence. */
export function withEllipses(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  const before = /^\p{Ll}/u.test(text) ? [{ text: '… ', found: false }] : [];
  const after = text === '' || /[.!?…]\s*$/.test(text) ? [] : [{ text: '…', found: false }];
  return [...before, ...parts, ...after];
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
