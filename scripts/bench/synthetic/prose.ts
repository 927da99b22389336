import type { Random } from './random.ts';

const WORDS =
  'service équipe usager démarche besoin agent ministère produit projet accompagnement solution enquête terrain impact budget mesure données partage code ouvert qualité simplification formulaire parcours difficulté hypothèse prototype test retour priorité décision partenaire territoire commune région adresse justificatif délai traitement réponse demande droit aide allocation logement emploi santé école transport énergie climat'.split(
    ' ',
  ) as [string, ...string[]];
const LINKS = [
  'de la',
  'pour chaque',
  'avec le',
  'dans une',
  'et',
  'sans',
  'selon',
  'qui suit',
  'ou',
] as const;

/** A phrase of some words, without a capital letter nor a final mark. */
export function phrase(random: Random, words: number): string {
  const parts: string[] = [];
  while (parts.length < words) {
    parts.push(random.pick(WORDS));
    if (parts.length < words && random.below(2) === 0) parts.push(random.pick(LINKS));
  }
  return parts.join(' ');
}

/** A short text with a capital letter: what a title or a heading says. */
export function title(random: Random): string {
  return capital(phrase(random, 3 + random.below(3)));
}

/** A sentence. */
export function sentence(random: Random): string {
  const end = random.below(8) === 0 ? ' !' : '.';
  const middle = random.below(3) === 0 ? ` : l'${phrase(random, 4)}` : '';
  return `${capital(phrase(random, 8 + random.below(8)))}${middle}${end}`;
}

/** Some sentences, with now and then a word in bold or in code. */
export function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => {
    const said = sentence(random);
    const marked =
      random.below(4) === 0 ? ` **${phrase(random, 2)}** et \`${phrase(random, 1)}\`,` : '';
    return marked === '' ? said : `Avec${marked} ${said}`;
  }).join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
