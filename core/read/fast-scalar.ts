import type { Json } from '../schema/json.ts';

/** What a fast reader answers when a text is beyond its subset of YAML. */
export const UNSURE: unique symbol = Symbol('unsure');

/** A value, or no answer. */
export type Sure<T> = T | typeof UNSURE;

const INTEGER = /^(?:0|[1-9][0-9]{0,14})$/;
const DECIMAL = /^(?:0|[1-9][0-9]{0,7})\.[0-9]{1,6}$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const TIME = /^[0-9]{1,2}:[0-9]{2}$/;
/** What could be a number in some notation. */
const NUMERIC = /^[0-9][0-9a-fox_.:+-]*$/i;
/** First signs that mean something to YAML, or start a number or a null. */
const SPECIAL_START = new Set('-?:,[]{}#&*!|>\'"%@`~.+=< ');
/** Words that YAML's core schema reads as something else than a text, in any case. */
const WORD = /^(?:true|false|null)$/i;

/** The value of a scalar on one line, without spaces around it. */
export function fastScalar(written: string): Sure<Json> {
  const first = written.charAt(0);
  if (first === '"')
    return isClosed(written, '"') && !written.includes('\\') ? inside(written) : UNSURE;
  if (first === "'") return isClosed(written, "'") ? inside(written) : UNSURE;
  if (first === '' || SPECIAL_START.has(first)) return written === '[]' ? [] : UNSURE;
  if (!isPlainPart(written)) return UNSURE;
  return first >= '0' && first <= '9' ? number(written) : word(written);
}

/** True for a line of a plain text that can be neither a key, nor a comment, nor anything else. */
export function isPlainPart(written: string): boolean {
  if (SPECIAL_START.has(written.charAt(0))) return false;
  return !written.includes(': ') && !written.includes(' #') && !written.endsWith(':');
}

function isClosed(written: string, quote: string): boolean {
  return written.length > 1 && written.indexOf(quote, 1) === written.length - 1;
}

function inside(written: string): string {
  return written.slice(1, -1);
}

function number(written: string): Sure<Json> {
  if (INTEGER.test(written) || DECIMAL.test(written)) return Number(written);
  const isText = DATE.test(written) || TIME.test(written) || !NUMERIC.test(written);
  return isText ? written : UNSURE;
}

function word(written: string): Sure<Json> {
  if (written === 'true') return true;
  if (written === 'false') return false;
  return WORD.test(written) ? UNSURE : written;
}
