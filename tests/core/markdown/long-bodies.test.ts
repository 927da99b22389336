import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseBody } from '../../../core/markdown/parse-body.ts';

/** Pieces whose repetition makes some Markdown parsers take a time that grows with its square. */
const PIECES = [
  ...['[', ']', '![', '[a](', '[a](phases/b) ', '*a ', '**', '_a__', 'a**b_ ', '~~a', '`', '`a``b'],
  ...['> ', '> a\n', '- ', '- a\n', '1. a\n', '    a\n', '```\n', '|', '| a | [b](phases/c) |\n'],
  ...[
    ':',
    ':::\n',
    ':::info\n',
    ':::info\n:::\n',
    ':::info[',
    '::page{a="b" ',
    '::page{ref="a/b"}\n',
  ],
  ...[
    '[^a]',
    '[^',
    '[^a]: ',
    '[^a]: b\n',
    '[a]: phases/b\n',
    '[a\n',
    '[a]: b "c\n',
    '# a\n',
    'a\n=\n',
  ],
  ...[
    '<',
    '<a ',
    '<!-- ',
    '&',
    '&amp;',
    '\\',
    ' ',
    '\t',
    '\n',
    '\r',
    'a\n',
    'a! ',
    '« ',
    ' !',
    '1 000 ',
  ],
  ...["l'", '...', 'https://', 'a.b@c.', ':a', 'www.', '\u00a0', '\ud83d', 'a\u0301', '- [ ] a\n'],
];
const BYTES = process.env.REPERES_TEST_FULL === '1' ? 60_000 : 6_000;

const test = suite('long bodies');

for (const piece of PIECES) {
  test(`${JSON.stringify(piece)} repeated is read, between two words that stay`, () => {
    const middle = piece.repeat(Math.ceil(BYTES / piece.length));
    for (const [before, after] of [
      ['début ', '\n\nfin'],
      ['| début |\n|---|\n', '\n'],
      ['[^a]\n\n[^a]: début\n\n', ''],
    ] as const) {
      assert.match(parseBody(before + middle + after).body.text, 'début');
    }
  });
}

test('a wide row, many notes and many definitions are read', () => {
  const count = 4_000;
  const numbers = Array.from({ length: count }, (_, index) => index);
  const notes = numbers.map((number) => `[^${number}]: note ${number}\n`).join('');
  const calls = numbers.map((number) => `mot[^${number}] `).join('');
  const { html } = parseBody(`${notes}\n${calls}`).body;
  assert.is(html.split('footnote-back').length - 1, count);
  const row = '|[a](phases/b)'.repeat(count);
  assert.is(parseBody(`${row}\n${'|-'.repeat(count)}\n${row}\n`).body.links.length, 2 * count);
  const definitions = numbers.map((number) => `[r${number}]: phases/b\n`).join('');
  const uses = numbers.map((number) => `[r${number}] `).join('');
  assert.is(parseBody(`${definitions}\n${uses}`).body.links.length, count);
});

test.run();
