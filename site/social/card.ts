/** What a picture for other sites says. */
export interface Card {
  /** Name of its file, without the extension: the type's, or `site`. */
  readonly name: string;
  /** What the page is: «Phase». */
  readonly kind: string;
  readonly siteName: string;
  readonly tagline: string;
  /** Colour of the band and of the site's name. */
  readonly accent: string;
}

/** Pixels, as the sites that show such pictures advise. */
export const CARD_SIZE = { width: 1200, height: 630 };

const MARGIN = 96;
const KIND_SIZE = 92;
const KIND_LEADING = 108;
/** Letters of that size that a line holds. */
const KIND_LETTERS = 20;
const KIND_LINES = 3;
const TAGLINE_LETTERS = 52;

/** The picture as SVG: a band, what the page is in large, and whose site it is. */
export function cardSvg({ kind, siteName, tagline, accent }: Card): string {
  const { width, height } = CARD_SIZE;
  const lines = wrapped(kind, KIND_LETTERS).slice(0, KIND_LINES);
  const [said = ''] = wrapped(tagline, TAGLINE_LETTERS);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Public Sans">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<rect width="24" height="${height}" fill="${accent}"/>`,
    ...lines.map((line, index) =>
      text(
        line,
        200 + index * KIND_LEADING,
        `font-size="${KIND_SIZE}" font-weight="700" fill="#161616"`,
      ),
    ),
    `<rect x="${MARGIN}" y="470" width="120" height="6" fill="${accent}"/>`,
    text(siteName, 536, `font-size="44" font-weight="700" fill="${accent}"`),
    text(said, 584, 'font-size="32" fill="#3a3a3a"'),
    '</svg>',
  ].join('');
}

/** A text cut between words into lines of so many letters at most; a longer word has its own line. */
export function wrapped(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function text(content: string, y: number, attributes: string): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${MARGIN}" y="${y}" ${attributes}>${escaped}</text>`;
}
