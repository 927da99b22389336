import { setFlagsFromString } from 'node:v8';

/**
 * By how much the heap may outgrow, in per cent, what was alive at the last collection before the
 * next one. V8 lets it grow up to fourfold where the machine has memory to spare.
 */
const GROWTH = 30;

/**
 * Lets this process take less memory for about the same calculation; to be called before it reads or makes
 * everything: a short command would only collect more often. Nothing is limited: what is alive stays.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
