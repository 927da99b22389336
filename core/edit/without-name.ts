/** What stands in the place of a name that had to go. */
export const NAME_REMOVED = '(nom retiré)';

/** Bounded: a text may consist of them. */
const MARKS = '[*_~]{0,6}';
const RUN = /(?<!\\)[*_~]+/g;

/** The marks of emphasis that are left where a name was, outwards on both sides. */
interface Left {
  readonly before: string[];
  /** They end what began further back. */
  readonly closing: string[];
  readonly after: string[];
  /** What they begin ends further on. */
  readonly opening: string[];
}

/**
 * Replaces every mention of a name. Emphasis of the name or of a part of it goes with it; emphasis that
 * reaches further still begins or ends there.
 */
export function withoutName(text: string, pattern: RegExp): string {
  const marked = new RegExp(`(${MARKS})(${pattern.source})(${MARKS})(\\s?)`, pattern.flags);
  return text.replace(marked, (...found: string[]) => {
    const [, before = '', name = '', after = '', blank = ''] = found;
    const left = leftOf(before, name, after);
    const tail = [...left.closing, ...left.after, blank, ...left.opening];
    return [...left.before, NAME_REMOVED, ...tail].join('');
  });
}

function leftOf(before: string, name: string, after: string): Left {
  const left: Left = { before: [...before], closing: [], after: [...after], opening: [] };
  for (const run of name.matchAll(RUN)) {
    const place = placeOf(name.charAt(run.index - 1), name.charAt(run.index + run[0].length));
    for (const mark of run[0]) place(mark, left);
  }
  while (left.opening.length > 0 && left.opening.at(-1) === left.after[0]) {
    left.opening.pop();
    left.after.shift();
  }
  return left;
}

/** What marks between two characters of a name do. */
function placeOf(former: string, next: string): (mark: string, left: Left) => void {
  const isBlank = (character: string) => /\s/.test(character);
  if (isBlank(former)) return isBlank(next) ? () => undefined : open;
  return isBlank(next) ? close : within;
}

function open(mark: string, { opening }: Left): void {
  opening.push(mark);
}

function close(mark: string, { before, closing, opening }: Left): void {
  if (opening.at(-1) === mark) opening.pop();
  else if (closing.length === 0 && before.at(-1) === mark) before.pop();
  else closing.push(mark);
}

/** Between two words without a blank `_` joins them; other marks end emphasis if any has begun. */
function within(mark: string, left: Left): void {
  if (left.before.at(-1) === mark || left.opening.at(-1) === mark) close(mark, left);
  else if (mark !== '_') open(mark, left);
}
