import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { typography } from '../../../core/markdown/typography.ts';
import { withVisibleSpaces } from './completed.ts';

const numRuns = process.env.REPERES_TEST_FULL === '1' ? 200_000 : 5_000;

/** What is written, and what is shown; `⍽` is a space that doesn't break, `⸱` a narrow one. */
const CORRECTED: readonly (readonly [string, string])[] = [
  ['Durée : 60 minutes', 'Durée⍽: 60 minutes'],
  ['Durée: 60 minutes', 'Durée⍽: 60 minutes'],
  ['Et beaucoup d’autres !', 'Et beaucoup d’autres⸱!'],
  ['Et beaucoup d’autres!', 'Et beaucoup d’autres⸱!'],
  ['Que faire ?', 'Que faire⸱?'],
  ['Quoi ?!', 'Quoi⸱?!'],
  ['Non !!!', 'Non⸱!!!'],
  ['un ; deux; trois', 'un⸱; deux⸱; trois'],
  ['« Bonjour »', '«⍽Bonjour⍽»'],
  ['«Bonjour»', '«⍽Bonjour⍽»'],
  ['« Qui ? » : personne', '«⍽Qui⸱?⍽»⍽: personne'],
  ['(vraiment ?)', '(vraiment⸱?)'],
  ["l'État, qu'il, aujourd'hui, d'1 an", 'l’État, qu’il, aujourd’hui, d’1 an'],
  ["l'«approche»", 'l’«⍽approche⍽»'],
  ['directeur du numérique...', 'directeur du numérique…'],
  ['Vraiment... ?', 'Vraiment…⸱?'],
  ['50 % et 50%', '50⸱% et 50⸱%'],
  ['12 €, 12€', '12⸱€, 12⸱€'],
  ['10 000 agents, 1 000 000', '10⸱000 agents, 1⸱000⸱000'],
  ['9 h 30, 9h30, de 9h à 12 h', '9⍽h⍽30, 9⍽h⍽30, de 9⍽h à 12⍽h'],
  ['n° 5 et n°6', 'n°⍽5 et n°⍽6'],
  ['12 km, 3 Mo, 60 min', '12⸱km, 3⸱Mo, 60⸱min'],
  ['Voir https://exemple.fr : oui', 'Voir https://exemple.fr⍽: oui'],
  ['Attention : https://exemple.fr', 'Attention⍽: https://exemple.fr'],
  ['1er, 2e, 1re édition', '1er, 2e, 1re édition'],
];

/** What is shown as it is written. */
const KEPT = [
  'data.gouv.fr',
  'https://exemple.fr/a?b=c;d!e:f',
  "www.exemple.fr/l'a?",
  "equipe.l'a@exemple.fr",
  '10:30',
  '16:9',
  'std::vector',
  ':) :-) :/ ;) ;-)',
  'une :fusee: ici',
  '&nbsp; &amp;',
  'x!=y a?b',
  '5\'30"',
  "rock 'n' roll",
  "des 'mots'",
  '....',
  'a%20b 5%20',
  '2021 300',
  '01 02 03 04 05',
  'H2O, MP3, x64h',
  '⍽',
];

const corrections = suite('typography');

for (const [written, shown] of CORRECTED) {
  corrections(written, () => assert.is(withVisibleSpaces(typography(written)), shown));
}

for (const written of KEPT) {
  corrections(`keeps ${written}`, () => assert.is(typography(written), written));
}

corrections('changes nothing the second time', () => {
  const pieces = fc.constantFrom(
    ...[' ', '  ', '\u00a0', '\u202f', '\n', '«', '»', '!', '?', ';', ':', '%', '€', "'", '’', '"'],
    ...['...', '.', '…', '(', ')', ']', '-', '/', '@', '&', 'www.', 'https://', 'h', 'a', 'é', 'É'],
    ...['0', '12', '000', 'km', 'min', 'n°', 'N°', '°C', 'M€', '🚀', '\ud83d', ':a:', '&a;', '::'],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const once = typography(text);
      assert.is(typography(once), once);
    }),
    { numRuns },
  );
});

corrections('changes no letter, digit or mark', () => {
  const bare = (text: string) => text.replace(/[\s\u00a0\u202f]/g, '').replaceAll('’', "'");
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const shown = bare(typography(text)).replaceAll('…', '...');
      assert.is(shown, bare(text).replaceAll('…', '...'));
    }),
    { numRuns },
  );
});

corrections.run();
