import { codePoint, FORBIDDEN_CLASS } from '../diagnostic/visible.ts';
import type { Fault } from './fault.ts';

const EACH_FORBIDDEN = new RegExp(`[${FORBIDDEN_CLASS}]`, 'gu');
// Five times faster, for the texts without a suspect: forbidden units, and halves of characters
// beyond the first plane, which only the exact expression can judge.
const SUSPECT =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/;
const MOST = 20;

/**
 * Characters of a text that would be published as garbage, hide text or change its order, and
 * letters written in two parts. `text` has its line ends as line feeds; a carriage return left in
 * it stands alone.
 */
export function characterFaults(text: string, pointer = ''): Fault[] {
  return [...forbiddenFaults(text, pointer), ...formFaults(text, pointer)];
}

/** The same text, every place kept, with nothing in it that would make a parser stumble. */
export function withoutForbidden(text: string): string {
  return text.replace(EACH_FORBIDDEN, (character) => ' '.repeat(character.length));
}

function forbiddenFaults(text: string, pointer: string): Fault[] {
  if (!SUSPECT.test(text)) return [];
  const faults: Fault[] = [];
  for (const { 0: character, index } of text.matchAll(EACH_FORBIDDEN)) {
    faults.push({
      code: 'forbidden-character',
      pointer,
      offset: index,
      message: `Le caractère invisible ${codePoint(character)} est refusé.`,
      hint: hintFor(character),
    });
    if (faults.length === MOST) break;
  }
  return faults;
}

function hintFor(character: string): string {
  if (character === '\0') return 'Enregistrez le fichier en UTF-8, puis retirez ce caractère.';
  if (character === '\r') return 'Enregistrez le fichier avec des fins de ligne LF ou CRLF.';
  return 'Retirez-le ; il vient le plus souvent d’un copier-coller.';
}

/** Accents typed as separate characters make two texts that look alike differ. */
function formFaults(text: string, pointer: string): Fault[] {
  const composed = text.normalize('NFC');
  if (composed === text) return [];
  const faults: Fault[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const target = line.normalize('NFC');
    if (target !== line) faults.push(formFault(pointer, offset + firstDifference(line, target)));
    if (faults.length === MOST) break;
    offset += line.length + 1;
  }
  return faults;
}

function formFault(pointer: string, offset: number): Fault {
  return {
    code: 'unicode-form',
    pointer,
    offset,
    message: 'Une lettre accentuée est écrite en deux caractères (forme décomposée).',
    hint: 'Retapez le mot, ou convertissez le texte en forme Unicode NFC.',
  };
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
