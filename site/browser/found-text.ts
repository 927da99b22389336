const NBSP = '\u00a0';
const THIN = '\u202f';
const ELISION = /(?<!\p{L})(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’]/giu;

/** What a reader typed, without the «l’» and «d’» that stand before the words they look for. */
export function soughtWords(typed: string): string {
  return typed.replaceAll(ELISION, ' ').replaceAll(/\s+/g, ' ').trim();
}

/**
 * Mends a text of the index: it was cut after each apostrophe, so that «accompagnement» is found
 * in «l’accompagnement», and its words come back with plain spaces between them.
 */
export function foundText(text: string): string {
  return text
    .replaceAll(/(\p{L}’(?:<\/mark>)?) (?=<mark>|[\p{L}\d])/gu, '$1')
    .replaceAll(/ (?=(?:<mark>)?[?!;])/g, THIN)
    .replaceAll(/ (?=(?:<mark>)?[:»])/g, NBSP)
    .replaceAll('« ', `«${NBSP}`);
}
