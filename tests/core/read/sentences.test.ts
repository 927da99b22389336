import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSource } from '../../../core/read/source.ts';

/** What editors get wrong most often, and what they are told. */
const MISTAKES: readonly (readonly [written: string, message: string, hint: RegExp])[] = [
  [
    "a: 'l'été'",
    "La valeur se poursuit après le signe qui la ferme : « a: 'l'été' ».",
    /deux fois/,
  ],
  ['a: "x', 'Un guillemet ouvert n’est jamais fermé : « a: "x ».', /Fermez-le/],
  ['a: b: c', 'Un « : » suivi d’une espace se trouve dans une valeur : « a: b: c ».', /guillemets/],
  ['a: @b', 'La valeur commence par un signe réservé de YAML : « a: @b ».', /guillemets/],
  ['a: "\\d"', 'La barre oblique inversée n’annonce rien de connu : « a: "\\d" ».', /Doublez/],
  ['a:\n\tb: 1', 'Le retrait est fait d’une tabulation : « b: 1 ».', /espaces/],
  ['a: 1\nb', 'Il manque « : » et une valeur après le nom d’un champ : « b ».', /champ: valeur/],
  ['a: 01', 'Le nombre « 01 » peut être compris de plusieurs façons.', /guillemets/],
  ['a: 1\na: 2', 'La clé « a » figure déjà plus haut.', /une seule/],
  ['layout: x', 'La clé « layout » est réservée.', /autre nom/],
  ['a: !x', 'L’étiquette YAML « !x » est refusée.', /guillemets/],
  ['a: *x', 'L’alias YAML « *x » est refusé.', /guillemets/],
  ['a: &x b', 'L’ancre YAML « &x » est refusée.', /guillemets/],
  ['a: "\\u0007"', 'Le caractère invisible U+0007 est refusé.', /copier-coller/],
  [
    `${'k'.repeat(70)}: 1\n${'k'.repeat(70)}: 2`,
    `La clé « ${'k'.repeat(59)}… » figure déjà plus haut.`,
    /./,
  ],
];

for (const [written, message, hint] of MISTAKES) {
  test(`tells what is wrong with ${JSON.stringify(written.slice(0, 30))}`, () => {
    const [first] = readSource('a.yml', Buffer.from(written)).diagnostics;
    assert.is(first?.message, message);
    assert.match(first?.hint ?? '', hint);
  });
}

test('no message carries a control character or an escape sequence', () => {
  const { diagnostics } = readSource('a.yml', Buffer.from('"\\u001b[31m": {b: 1, b: 2}\n'));
  assert.is(diagnostics.length, 2);
  assert.not.match(JSON.stringify(diagnostics), /\\u001b/);
});

test.run();
