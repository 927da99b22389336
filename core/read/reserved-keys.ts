import type { Problem } from '../diagnostic/diagnostic.ts';
import { quoted } from '../diagnostic/visible.ts';

/** Keys that would change objects themselves rather than their content. */
const OBJECT_KEYS = /^(?:__.*__|constructor|prototype)$/;

/** Keys that steer the site's generator: a fact has no say in where it is written or how. */
const GENERATOR_KEYS =
  /^(?:permalink|layout|pagination|templateEngineOverride|dynamicPermalink|eleventy(?:[A-Z].*)?)$/;

/** True when a key can change how programs work rather than what they show. */
export function isObjectKey(key: string): boolean {
  return OBJECT_KEYS.test(key);
}

/** True for every key that content may not use, at any depth. */
export function isReservedKey(key: string): boolean {
  return OBJECT_KEYS.test(key) || GENERATOR_KEYS.test(key);
}

/** What a reserved key is told. */
export function reservedKeyProblem(key: string, pointer: string): Problem {
  return {
    code: 'yaml-reserved-key',
    pointer,
    message: `La clé ${quoted(key)} est réservée.`,
    hint: 'Retirez-la, ou donnez-lui un autre nom que le schéma connaît.',
  };
}
