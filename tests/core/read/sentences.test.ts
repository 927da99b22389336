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

const BRACKET =
  'Fermez-le par « ] » ; si la liste tient sur plusieurs lignes, mettez-les en retrait.';
const BRACE =
  'Fermez-la par « } » ; si les champs tiennent sur plusieurs lignes, mettez-les en retrait.';
const QUOTE =
  'Fermez-le à la fin de la valeur ; entre apostrophes, une apostrophe s’écrit deux fois.';

/** What is never closed, in a file as editors leave it, and all that they are told. */
const UNCLOSED: readonly (readonly [file: string, text: string, told: readonly string[]])[] = [
  [
    'a.md',
    '---\ntitle: A\nsummary: B\nphase: c\nstep: d\ntags: [a, b\nplace: e\n---\nTexte\n',
    [`6:7 Le crochet « [ » n’est pas fermé : « tags: [a, b ». – ${BRACKET}`],
  ],
  [
    'a.md',
    '---\ntitle: A\ntags: [a, b\n---\n',
    [`3:7 Le crochet « [ » n’est pas fermé : « tags: [a, b ». – ${BRACKET}`],
  ],
  ['a.yml', 'title: [a', [`1:8 Le crochet « [ » n’est pas fermé : « title: [a ». – ${BRACKET}`]],
  ['a.yml', '[a\n\n', [`1:1 Le crochet « [ » n’est pas fermé : « [a ». – ${BRACKET}`]],
  [
    'a.yml',
    'place: {city: Tours\ntags: [a, [b, c]\nend: "x\n',
    [
      `1:8 L’accolade « { » n’est pas fermée : « place: {city: Tours ». – ${BRACE}`,
      `2:7 Le crochet « [ » n’est pas fermé : « tags: [a, [b, c] ». – ${BRACKET}`,
      `3:6 Un guillemet ouvert n’est jamais fermé : « end: "x ». – ${QUOTE}`,
    ],
  ],
  [
    'a.yml',
    'steps:\n  - {name: a, tags: [b}\n  - c\n',
    [`2:21 Le crochet « [ » n’est pas fermé : « - {name: a, tags: [b} ». – ${BRACKET}`],
  ],
];

for (const [file, text, expected] of UNCLOSED) {
  test(`tells where what is never closed was opened in ${JSON.stringify(text)}`, () => {
    const { diagnostics } = readSource(file, Buffer.from(text));
    assert.equal(
      diagnostics.map(
        ({ line, column, message, hint }) => `${line}:${column} ${message} – ${hint}`,
      ),
      expected,
    );
  });
}

test('a line of brackets that the wrong sign closes is told once', () => {
  const start = performance.now();
  const { diagnostics } = readSource('a.yml', Buffer.from(`a: [${'[1}, '.repeat(9000)}]\n`));
  assert.equal(
    diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`),
    [
      '1:5 Le crochet « [ » n’est pas fermé : « a: [[1}, [1}, [1}, [1}, [1}, [1}, [1}, [1}, [1}, [1}, [1}, … ».',
    ],
  );
  assert.ok(performance.now() - start < 10_000);
});

test('no message carries a control character or an escape sequence', () => {
  const { diagnostics } = readSource('a.yml', Buffer.from('"\\u001b[31m": {b: 1, b: 2}\n'));
  assert.is(diagnostics.length, 2);
  assert.not.match(JSON.stringify(diagnostics), /\\u001b/);
});

test.run();
