import { isUtf8 } from 'node:buffer';
import type { Outcome, Position } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import { positionsOf } from './positions.ts';

const UTF8 = new TextDecoder();

/**
 * The text of a file, which must be UTF-8. One byte order mark is taken off, since some editors
 * write it unasked; a second one stays in the text, where it is a forbidden character.
 */
export function decode(file: string, bytes: Uint8Array): Outcome<string> {
  if (isUtf8(bytes)) return { value: UTF8.decode(bytes), diagnostics: [] };
  const isUtf16 = isMark(bytes, 0xff, 0xfe) || isMark(bytes, 0xfe, 0xff);
  const problem = {
    code: 'encoding' as const,
    pointer: '',
    message: isUtf16
      ? 'Le fichier est enregistré en UTF-16 et non en UTF-8.'
      : 'Le fichier n’est pas enregistré en UTF-8.',
    hint: 'Enregistrez-le à nouveau en choisissant l’encodage « UTF-8 ».',
  };
  const place = isUtf16 ? { line: 1, column: 1 } : firstFault(bytes);
  return { diagnostics: [locate(problem, file, place)] };
}

function isMark(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

/** The place of the first byte that isn't UTF-8, found by halving. */
function firstFault(bytes: Uint8Array): Position {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, wholeUntil(bytes, middle)))) good = middle;
    else bad = middle;
  }
  const before = UTF8.decode(bytes.subarray(0, wholeUntil(bytes, good)));
  return positionsOf(before)(before.length);
}

/** The end moved back before a character that it would cut in two. */
function wholeUntil(bytes: Uint8Array, end: number): number {
  for (let start = end - 1; start >= Math.max(0, end - 4); start--) {
    const byte = bytes[start] ?? 0;
    if (byte >= 0xc0) return start + sequenceLength(byte) > end ? start : end;
    if (byte < 0x80) break;
  }
  return end;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}
