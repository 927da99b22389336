import matter from 'gray-matter';
import { quoted } from '../diagnostic/visible.ts';
import type { Fault } from './fault.ts';

/** A Markdown file taken apart. Its text starts with `opening + yaml`, so that offsets hold. */
export interface FrontMatter {
  /** From the opening line to the line break before the closing one. */
  readonly yaml: string;
  /** Offset of the first line of data. */
  readonly dataOffset: number;
  /** Offset of the line after the closing one. */
  readonly bodyOffset: number;
}

/** The line before and the line after the data. */
const FENCE = '---';

// The splitter looks for comments with an expression that takes the square of a run of blank lines.
const MOST_BLANK_LINES = 100;

const refuse = (): never => {
  throw new Error('This front matter engine is closed');
};
const CLOSED = { parse: refuse, stringify: refuse };

/** Our own reader takes the data afterwards, with their places; all that could run code is closed. */
const OPTIONS = {
  language: 'yaml',
  engines: {
    yaml: { parse: () => ({}), stringify: refuse },
    yml: CLOSED,
    json: CLOSED,
    js: CLOSED,
    javascript: CLOSED,
    jsLegacy: CLOSED,
    coffee: CLOSED,
    cson: CLOSED,
    toml: CLOSED,
  },
};

/** Takes a text with line feeds apart, or tells why it can't be. */
export function splitFrontMatter(text: string): FrontMatter | Fault {
  const closing = text.indexOf(`\n${FENCE}`);
  const fault = openingFault(text) ?? closingFault(text, closing);
  if (fault !== undefined) return fault;
  const end = closing + 1 + FENCE.length;
  // The body stays out of the splitter's hands, which would copy it twice.
  const { matter: data } = matter(text.slice(0, end), OPTIONS);
  return {
    yaml: `${FENCE}${data}\n`,
    dataOffset: FENCE.length + 1,
    bodyOffset: Math.min(end + 1, text.length),
  };
}

function openingFault(text: string): Fault | undefined {
  const first = firstLine(text, 0);
  if (first === FENCE) return undefined;
  const hint = text.startsWith(FENCE)
    ? 'Ne laissez rien d’autre sur cette ligne.'
    : text.includes(`\n${FENCE}\n`)
      ? 'Retirez ce qui précède la première ligne « --- ».'
      : 'Commencez par une ligne « --- », puis les champs, puis une autre ligne « --- ».';
  return frontMatterFault(0, 'La première ligne doit être exactement « --- »', first, hint);
}

function closingFault(text: string, closing: number): Fault | undefined {
  if (closing === -1) {
    const message = 'Aucune ligne « --- » ne ferme les champs';
    return frontMatterFault(0, message, '', 'Ajoutez une ligne « --- » après le dernier champ.');
  }
  const line = firstLine(text, closing + 1);
  if (line !== FENCE) {
    const message = 'La ligne qui ferme les champs doit être exactement « --- »';
    return frontMatterFault(closing + 1, message, line, 'Ne laissez rien d’autre sur cette ligne.');
  }
  return blankFault(text.slice(0, closing));
}

function blankFault(head: string): Fault | undefined {
  let run = 0;
  let offset = 0;
  for (const line of head.split('\n')) {
    run = line.trim() === '' ? run + 1 : 0;
    if (run > MOST_BLANK_LINES) {
      const message = `Les champs sont séparés par plus de ${MOST_BLANK_LINES} lignes vides`;
      return frontMatterFault(offset, message, '', 'Retirez les lignes vides.');
    }
    offset += line.length + 1;
  }
  return undefined;
}

function firstLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.slice(start) : text.slice(start, end);
}

function frontMatterFault(offset: number, message: string, line: string, hint: string): Fault {
  const shown = line === '' ? '' : ` : ${quoted(line)}`;
  return { code: 'front-matter', pointer: '', offset, message: `${message}${shown}.`, hint };
}
