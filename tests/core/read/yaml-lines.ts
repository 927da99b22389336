import fc from 'fast-check';
import { VALUES } from './yaml-values.ts';

type Lines = readonly string[];

const KEYS = ['title', 'a', 'b2', 'c_d', 'e-f', 'y', 'No', 'summary', 'goal', 'x1', 'Null', '"q"'];
const PLAIN = ['x', 'un mot', '7', '1.5', 'true', '12:00', '"x"', "'y'", '2024-02-31', 'a:b', '[]'];
const BLOCK_LINES = ['texte', 'a: b', '- x', '# c', '', '', '|', '...', "l'un", ' x', 'x '];

const filler = fc.oneof(
  { weight: 20, arbitrary: fc.constant<Lines>([]) },
  { weight: 6, arbitrary: fc.constantFrom<Lines[]>([''], ['# remarque'], ['  # remarque']) },
  { weight: 1, arbitrary: fc.constant<Lines>(['  ']) },
);
const key = fc.nat(99).map((rank) => KEYS[rank < 96 ? rank % 10 : 10 + (rank % 2)] ?? 'a');
const spaces = fc.constantFrom('', '', '', ' ', '   ');
const width = fc.constantFrom(1, 2, 2, 2, 2, 3, 4);

const blockLine = fc
  .nat(59)
  .map((rank) => BLOCK_LINES[rank < 58 ? rank % 9 : 9 + (rank % 2)] ?? 'texte');

/** One value after `key:` or `-`: the rest of the line, then the lines that belong to it. */
const value: fc.Memo<Lines> = fc.memo((depth) =>
  depth <= 1
    ? scalar()
    : fc.oneof(
        { weight: 4, arbitrary: scalar() },
        { weight: 1, arbitrary: block },
        { weight: 2, arbitrary: nested(map(depth - 1)) },
        { weight: 2, arbitrary: nested(list(depth - 1)) },
      ),
);

const block: fc.Arbitrary<Lines> = fc
  .tuple(
    fc.constantFrom('|', '|-', '>', '>-', '|', '|-', '>', '>-', '|+'),
    width,
    fc.array(blockLine, { minLength: 1, maxLength: 5 }),
  )
  .map(([header, by, lines]) => [` ${header}`, ...shift(lines, by)]);

const map: fc.Memo<Lines> = fc.memo((depth) =>
  fc
    .uniqueArray(fc.tuple(key, value(depth), spaces, filler), {
      minLength: 1,
      maxLength: 4,
      selector: ([key]) => key,
    })
    .map((fields) =>
      fields.flatMap(([key, [first = '', ...rest], end, before]) => [
        ...before,
        `${key}:${first}${end}`,
        ...rest,
      ]),
    ),
);

const list: fc.Memo<Lines> = fc.memo((depth) =>
  fc
    .array(fc.tuple(fc.oneof(value(depth), compact(depth)), filler), { minLength: 1, maxLength: 3 })
    .map((items) =>
      items.flatMap(([[first = '', ...rest], before]) => [...before, `-${first}`, ...rest]),
    ),
);

/** Maps written in blocks, then spoilt in one or two places, or not at all. */
export const blockYaml: fc.Arbitrary<string> = fc
  .tuple(map(4), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(5)), { maxLength: 2 }), fc.nat(9))
  .map(([lines, changes, luck]) => {
    const spoilt = luck < 5 ? changes.reduce(spoil, lines) : lines;
    return spoilt.join('\n') + (luck === 9 ? '' : '\n');
  });

function scalar(): fc.Arbitrary<Lines> {
  return fc
    .oneof(
      { weight: 30, arbitrary: fc.constantFrom(...PLAIN) },
      { weight: 1, arbitrary: fc.constantFrom(...VALUES) },
    )
    .map((text) => [` ${text}`]);
}

function nested(inner: fc.Arbitrary<Lines>): fc.Arbitrary<Lines> {
  return fc
    .tuple(inner, fc.constantFrom(0, 1, 2, 2, 2, 2, 2, 4))
    .map(([lines, by]) => ['', ...shift(lines, by)]);
}

function compact(depth: number): fc.Arbitrary<Lines> {
  return map(Math.max(1, depth - 1)).map(([first = '', ...rest]) => [
    ` ${first}`,
    ...shift(rest, 2),
  ]);
}

function shift(lines: Lines, by: number): Lines {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}

function spoil(lines: Lines, [place, source, kind]: readonly [number, number, number]): Lines {
  const at = place % lines.length;
  const line = lines[at] ?? '';
  const other = lines[source % lines.length] ?? '';
  const replacements: Lines[] = [
    [` ${line}`],
    [line.slice(1)],
    [],
    [line, line],
    [other, line],
    [`  ${line}`],
  ];
  return lines.flatMap((kept, index) => (index === at ? (replacements[kind] ?? []) : [kept]));
}
