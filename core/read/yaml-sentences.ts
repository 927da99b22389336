import type { ErrorCode } from 'yaml';
import { unclosedSign } from './yaml-unclosed.ts';

/** What an editor is told of a syntax error. */
export interface SyntaxSentence {
  readonly message: string;
  readonly hint: string;
}

const QUOTES = 'Mettez la valeur entre guillemets.';
const MISPLACED: SyntaxSentence = {
  message: 'Un signe YAML n’est pas à sa place',
  hint: `${QUOTES} Vérifiez aussi les crochets, les accolades et les virgules.`,
};

/** By the parser's own codes, so that its English sentences never reach an editor. */
const BY_CODE: Readonly<Partial<Record<ErrorCode, SyntaxSentence>>> = {
  BAD_DQ_ESCAPE: {
    message: 'La barre oblique inversée n’annonce rien de connu',
    hint: 'Doublez-la (\\\\), ou mettez la valeur entre apostrophes plutôt qu’entre guillemets.',
  },
  BAD_INDENT: {
    message: 'Le retrait n’est pas celui des lignes voisines',
    hint: 'Alignez la ligne, avec des espaces, sur celles du même niveau.',
  },
  BAD_SCALAR_START: {
    message: 'La valeur commence par un signe réservé de YAML',
    hint: QUOTES,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Un « : » suivi d’une espace se trouve dans une valeur',
    hint: QUOTES,
  },
  BLOCK_IN_FLOW: {
    message: 'Une liste à tirets ou un texte en bloc se trouve entre crochets ou accolades',
    hint: 'Écrivez la liste extérieure avec des tirets, un élément par ligne.',
  },
  KEY_OVER_1024_CHARS: {
    message: 'Le nom du champ dépasse 1 024 caractères',
    hint: `Raccourcissez-le, ou mettez entre guillemets la valeur qui contient « : ».`,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Une valeur se poursuit à la ligne sans retrait, ou un « : » manque',
    hint: 'Mettez en retrait les lignes suivantes, ou ajoutez « : » après le nom du champ.',
  },
  TAB_AS_INDENT: {
    message: 'Le retrait est fait d’une tabulation',
    hint: 'Remplacez chaque tabulation par deux espaces.',
  },
};

const UNCLOSED_QUOTE: SyntaxSentence = {
  message: 'Un guillemet ouvert n’est jamais fermé',
  hint: 'Fermez-le à la fin de la valeur ; entre apostrophes, une apostrophe s’écrit deux fois.',
};

const UNCLOSED: Readonly<Record<string, SyntaxSentence>> = {
  '[': {
    message: 'Le crochet « [ » n’est pas fermé',
    hint: 'Fermez-le par « ] » ; si la liste tient sur plusieurs lignes, mettez-les en retrait.',
  },
  '{': {
    message: 'L’accolade « { » n’est pas fermée',
    hint: 'Fermez-la par « } » ; si les champs tiennent sur plusieurs lignes, mettez-les en retrait.',
  },
};

const NO_VALUE: SyntaxSentence = {
  message: 'Il manque « : » et une valeur après le nom d’un champ',
  hint: 'Écrivez « champ: valeur », avec une espace après le deux-points.',
};

const CLOSED_TOO_SOON: SyntaxSentence = {
  message: 'La valeur se poursuit après le signe qui la ferme',
  hint: 'Entre apostrophes, une apostrophe s’écrit deux fois ; sinon, mettez la valeur entre guillemets.',
};

/** The sentence for an error of the YAML parser; its message only tells apart errors of one code. */
export function syntaxSentence(code: ErrorCode, original: string): SyntaxSentence {
  const unclosed = UNCLOSED[unclosedSign({ message: original }) ?? ''];
  if (unclosed !== undefined) return unclosed;
  if (code === 'MISSING_CHAR' && original.includes('quote')) return UNCLOSED_QUOTE;
  if (code === 'MISSING_CHAR' && original.includes('map values')) return NO_VALUE;
  if (code === 'UNEXPECTED_TOKEN' && original.endsWith('at node end')) return CLOSED_TOO_SOON;
  return BY_CODE[code] ?? MISPLACED;
}
