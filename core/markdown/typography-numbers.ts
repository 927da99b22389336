const NBSP = '\u00a0';
const THIN = '\u202f';

/** Tells texts in which a number has something to be tied to. */
const CONCERNED = /\d(?:[ \u00a0]\d| ?h|[ \u00a0][mkKMG°])|[nN]° ?\d/;

/** Before the `h` of a time: a number that isn't part of a longer word. */
const HOUR = '(?<=(?<![\\p{L}\\d,.:/-])\\d{1,2})';

const RULES: readonly (readonly [RegExp, string])[] = [
  // 10 000
  [/(?<=(?<![\d,.:/-])\d{1,3})[ \u00a0](?=\d{3}(?!\d))/g, THIN],
  // 9 h 30, then 9 h
  [new RegExp(`${HOUR}[ \u00a0]?h[ \u00a0]?(?=[0-5]\\d(?![\\p{L}\\d]))`, 'gu'), `${NBSP}h${NBSP}`],
  [new RegExp(`${HOUR} ?h(?![\\p{L}\\d'’])`, 'gu'), `${NBSP}h`],
  [/(?<=\d)[ \u00a0](?=(?:min|km|kg|Ko|Mo|Go|k€|M€|°C)(?![\p{L}\d]))/gu, THIN],
  [/(?<=(?<!\p{L})[nN]°) ?(?=\d)/gu, NBSP],
];

/** Ties numbers to what belongs to them: thousands, times, units, `n°`. */
export function correctNumbers(text: string): string {
  if (!CONCERNED.test(text)) return text;
  let corrected = text;
  for (const [pattern, replacement] of RULES) corrected = corrected.replace(pattern, replacement);
  return corrected;
}
