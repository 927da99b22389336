import type { Ajv2020 } from 'ajv/dist/2020.js';

/** A decimal number taken apart: `115` and `-2` for `1.15`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

const DECIMAL = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * True when a number is a whole number of steps. Counted on the digits as they are written:
 * divided as doubles, 1.15 isn't a multiple of 0.01, and any tolerance fails for large numbers.
 */
export function isMultiple(value: number, step: number): boolean {
  const [left, right] = [decimal(value), decimal(step)];
  const least = Math.min(left.exponent, right.exponent);
  return scaled(left, least) % scaled(right, least) === 0n;
}

/** Takes the place of ajv's own `multipleOf`, which divides doubles. */
export function addExactMultiples(ajv: Ajv2020): void {
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    compile: (step: number) => (value: number) => isMultiple(value, step),
  });
}

function decimal(number: number): Decimal {
  const [, whole = '0', fraction = '', power = '0'] = DECIMAL.exec(String(number)) ?? [];
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

function scaled({ digits, exponent }: Decimal, least: number): bigint {
  return digits * 10n ** BigInt(exponent - least);
}
