import type { Problem } from '../diagnostic/diagnostic.ts';
import { quoted } from '../diagnostic/visible.ts';

/** A number as JSON writes it, `-0` aside. */
const PLAIN_NUMBER = /^(?!-0(?:\.0+)?(?:[eE]|$))-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

// A double holds any decimal number of fifteen digits exactly enough to write it back.
const SAFE_DIGITS = 15;

/** True when writing the number back could give another number. */
export function isAmbiguousNumber(source: string, value: number): boolean {
  if (!Number.isFinite(value) || !PLAIN_NUMBER.test(source)) return true;
  if (Number.isInteger(value)) return !Number.isSafeInteger(value) || hidesDigits(source, value);
  // Longer ones are fine as the shortest form of a double, which is how programs write them.
  return significantDigits(source) > SAFE_DIGITS && String(value) !== source;
}

/** What an ambiguous number is told. */
export function numberProblem(source: string, pointer: string): Problem {
  return {
    code: 'yaml-number',
    pointer,
    message: `Le nombre ${quoted(source)} peut être compris de plusieurs façons.`,
    hint: 'Mettez-le entre guillemets si c’est un texte ; sinon, écrivez-le sans zéro initial, sans « + » et en quinze chiffres au plus.',
  };
}

/** `1e-400` is read as zero, `0.99999999999999999999` as one. */
function hidesDigits(source: string, value: number): boolean {
  if (value === 0) return /[1-9]/.test(source.split(/[eE]/)[0] ?? '');
  return source.includes('.') && significantDigits(source) > SAFE_DIGITS;
}

function significantDigits(source: string): number {
  const mantissa = source.split(/[eE]/)[0] ?? '';
  return mantissa.replace(/[-.]/g, '').replace(/^0+/, '').length;
}
