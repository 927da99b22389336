import { compileSchema } from '../../schema/compile.ts';
import { quote } from '../sentence.ts';

const FOREIGN = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/u;
const HERE = 'https://localhost';

/**
 * What an address with letters that addresses don't have is told, as browsers show them: nothing
 * else is wrong with it when it can be written with those that they have.
 */
export function encodedAddress(
  text: string,
  format: string,
): { message: string; hint: string } | undefined {
  const [character] = format.startsWith('uri') ? (FOREIGN.exec(text) ?? []) : [];
  const written = character === undefined ? undefined : encoded(text);
  if (character === undefined || written === undefined) return undefined;
  if (!compileSchema({ type: 'string', format })(written)) return undefined;
  const what = /\s/.test(character) ? 'une espace' : `« ${character} »`;
  return {
    message: `${quote(text)} contient ${what}, qu’une adresse n’admet pas.`,
    hint: `Écrivez « ${written} ».`,
  };
}

/** As a browser would ask for it; an address of this site stays one. */
function encoded(text: string): string | undefined {
  const isHere = /^\/(?!\/)/.test(text);
  try {
    const { href } = new URL(isHere ? HERE + text : text);
    return isHere ? href.slice(HERE.length) : href;
  } catch {
    return undefined;
  }
}
