import fc from 'fast-check';
import { stringify } from 'yaml';
import { VALUES } from './yaml-values.ts';

const KEYS = ['a', 'b', 'c_d', 'e-f', 'true', 'layout', '"q"', 'a b', '1', '<<', 'é', '__proto__'];

const indent = fc.nat(6).map((width) => ' '.repeat(width));
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...KEYS), value()).map(([k, v]) => `${k}: ${v}`),
  },
  { weight: 2, arbitrary: fc.constantFrom(...KEYS).map((key) => `${key}:`) },
  { weight: 2, arbitrary: value().map((item) => `- ${item}`) },
  { weight: 1, arbitrary: value() },
  { weight: 1, arbitrary: fc.constantFrom('', '', '# remarque', '  ') },
);

/** Lines put one under another with no regard for sense. */
export const lineSalad: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(indent, line).map(([spaces, text]) => spaces + text),
    { maxLength: 9 },
  )
  .map((lines) => `${lines.join('\n')}\n`);

/** Plain texts of the kinds that a field holds. */
const text = fc.oneof(
  fc.string(),
  value(),
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: 'grapheme' }),
);

/** A value as content has it, at most a few levels deep. */
export const contentValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc.dictionary(fc.constantFrom('title', 'goal', 'a', 'b', 'c_d'), tie('value'), {
    maxKeys: 4,
  }),
})).map;

/** A map as the YAML library writes it, in one of its styles. */
export const writtenYaml: fc.Arbitrary<string> = fc
  .tuple(
    contentValue,
    fc.record({ indentSeq: fc.boolean(), lineWidth: fc.constantFrom(0, 40, 80) }),
  )
  .map(([data, options]) => stringify(data, options));

/** The same with characters taken out, put in or repeated. */
export const mutatedYaml: fc.Arbitrary<string> = fc
  .tuple(writtenYaml, fc.array(fc.tuple(fc.nat(), fc.nat(3), value()), { maxLength: 4 }))
  .map(([written, changes]) => changes.reduce(mutate, written));

function value(): fc.Arbitrary<string> {
  return fc.constantFrom(...VALUES);
}

function mutate(
  written: string,
  [place, length, piece]: readonly [number, number, string],
): string {
  const at = place % (written.length + 1);
  return written.slice(0, at) + piece + written.slice(at + length);
}
