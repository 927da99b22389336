import { CST, Lexer, Parser } from 'yaml';
import type { Fault } from './fault.ts';

/** Most collections that a value may be inside of. */
export const MOST_DEPTH = 12;

/** Most values of one file, keys included. */
export const MOST_NODES = 20_000;

// A file of 20,000 values has about 80,000 lexemes; what has more isn't content.
const MOST_LEXEMES = 100_000;

/** How each bracket changes the depth. */
const STEPS = new Map([
  ['{', 1],
  ['[', 1],
  ['}', -1],
  [']', -1],
]);

/** The syntax tree of a YAML text, not yet interpreted; without one, why reading was given up. */
export type Tokens =
  | { readonly tokens: readonly CST.Token[] }
  | { readonly tokens?: undefined; readonly fault: Fault };

/**
 * Splits a YAML text, giving up as soon as it is too deep or too long: the later stages recurse,
 * and a deep enough text would take the whole process down with no error to catch.
 */
export function tokenize(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let depth = 0;
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (previous !== CST.SCALAR) depth += STEPS.get(lexeme) ?? 0;
    previous = lexeme;
    if (depth > MOST_DEPTH) return { fault: tooDeep(parser.offset) };
    if (++lexemes > MOST_LEXEMES) return { fault: tooMuch(parser.offset) };
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return { tokens };
}

/** Told where the nesting goes over the limit. */
export function tooDeep(offset: number): Fault {
  return {
    code: 'yaml-depth',
    pointer: '',
    offset,
    message: `Les données sont imbriquées sur plus de ${MOST_DEPTH} niveaux.`,
    hint: 'Aplatissez la structure : aucun type de contenu n’a besoin d’autant de niveaux.',
  };
}

function tooMuch(offset: number): Fault {
  return {
    ...tooLong(offset),
    message: 'Les données sont bien trop longues pour une seule entrée.',
  };
}

/** Told where the count goes over the limit. */
export function tooLong(offset: number): Fault {
  return {
    code: 'yaml-depth',
    pointer: '',
    offset,
    message: `Le fichier contient plus de 20 000 valeurs.`,
    hint: 'Partagez-le en plusieurs entrées.',
  };
}
