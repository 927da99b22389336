import fc from 'fast-check';

const MARKS = [
  ...['#', '##', '> ', '- ', '1. ', '    ', '\t', '  ', '\n', '\n\n', '\r\n', '***', '```', '~~~'],
  ...['*', '**', '_', '~~', '`', '``', '[', ']', '(', ')', '![', '](', ')[', '<', '>', '|', '\\'],
  ...['|---|---|\n', '| a | b |\n', '---', '===', '[ ] ', '[x] ', '[^1]', '[^1]: ', '[a]: ', '^'],
  ...[
    '&amp;',
    '&#60;',
    '&',
    '"',
    "'",
    '«',
    '»',
    '!',
    ' ?',
    ':',
    ';',
    '...',
    '%',
    '{{',
    '}}',
    '\\|',
  ],
];
const DIRECTIVES = [
  ...[
    ':::',
    '::::',
    '::',
    ':::info\n',
    ':::info[a]\n',
    ':::details[b]\n',
    ':::tabs\n',
    ':::tab[c]\n',
  ],
  ...[
    ':::steps\n',
    ':::step[d]\n',
    ':::\n',
    '::::\n',
    '::page{ref="phases/a"}',
    '::page',
    '{',
    '}',
  ],
  ...[
    '::file{ref="documents/a"}\n',
    '::figure[e]{src="/media/a.png" alt="f"}\n',
    '="',
    ':::nope\n',
  ],
  ...['::embed[g]{url="https://exemple.fr/"}\n', '::embed[g]{url="javascript:alert(1)"}\n'],
];
const LINKS = [
  ...['[a](phases/b)', '[a](phases/b#c)', '[](phases/b)', '[a][r]', '[r]: phases/c\n', '[a](/x/)'],
  ...[
    '[a](https://exemple.fr/)',
    '<https://exemple.fr>',
    '![a](/media/a.png)',
    '[a](javascript:x)',
  ],
  ...[
    '[a](</x/>)',
    '[a](<phases/b>)',
    '[r]: <phases/d>\n',
    '[a](//b)',
    '[a](data:x)',
    '![a](https://b/c)',
    '<script>',
    '</p>',
    '<img src=x onerror=y>',
  ],
];
const WORDS = [
  'mot',
  'é',
  '🚀',
  'a',
  '1',
  ' ',
  ' ',
  '\u00a0',
  '\u202e',
  '\u0000',
  '\u0001',
  '\u0002',
];

/** Markdown of any shape, made of all the marks that mean something, right or wrong. */
export const salad: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 4, arbitrary: fc.constantFrom(...DIRECTIVES) },
      { weight: 3, arbitrary: fc.constantFrom(...LINKS) },
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** The same without any directive and without what ends or hides a link's text. */
export const plainSalad: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...MARKS, ...LINKS, 'mot', 'é', '🚀', '1', ' '), { maxLength: 40 })
  .map((parts) => parts.join('').replaceAll('\r\n', '\n'));
