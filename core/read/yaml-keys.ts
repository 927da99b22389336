import { isScalar } from 'yaml';
import type { Problem } from '../diagnostic/diagnostic.ts';
import { quoted } from '../diagnostic/visible.ts';
import { pointerToken } from '../schema/json.ts';
import { characterFaults } from './characters.ts';
import { isReservedKey, reservedKeyProblem } from './reserved-keys.ts';

/** The text of a key; absent for a number, a list, nothing… */
export function keyText(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

/** What a key that isn't a text is told. */
export function notText(node: unknown, pointer: string): Problem {
  const written = isScalar(node) ? (node.source ?? '') : '';
  return {
    code: 'yaml-key',
    pointer,
    message:
      written === ''
        ? 'Une clé doit être un texte.'
        : `La clé ${quoted(written)} n’est pas un texte.`,
    hint: 'Écrivez un nom de champ suivi de « : », ou mettez la clé entre guillemets.',
  };
}

/** What is wrong with a key of the object at `pointer`, given the keys before it, if anything is. */
export function keyProblem(
  key: string,
  seen: ReadonlySet<string>,
  pointer: string,
): Problem | undefined {
  const hidden = characterFaults(key, pointer)[0];
  if (hidden !== undefined) return hidden;
  const place = `${pointer}/${pointerToken(key)}`;
  if (key === '<<') return merge(place);
  if (isReservedKey(key)) return reservedKeyProblem(key, place);
  return seen.has(key) ? duplicate(key, place) : undefined;
}

function merge(pointer: string): Problem {
  return {
    code: 'yaml-anchor',
    pointer,
    message: 'La fusion YAML « << » est refusée.',
    hint: 'Écrivez chaque champ en toutes lettres.',
  };
}

/** What the second key of the same name is told. */
export function duplicate(key: string, pointer: string): Problem {
  return {
    code: 'yaml-duplicate-key',
    pointer,
    message: `La clé ${quoted(key)} figure déjà plus haut.`,
    hint: 'Gardez une seule des deux, ou réunissez leurs valeurs.',
  };
}
