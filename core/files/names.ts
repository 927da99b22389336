import type { Problem } from '../diagnostic/diagnostic.ts';
import { quoted } from '../diagnostic/visible.ts';
import { NAME_LENGTH } from './limits.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MEDIA = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
// Windows opens a device instead of a file of this name, whatever its extension.
const DEVICE = /^(?:aux|con|nul|prn|com[0-9]|lpt[0-9])$/;
// Some servers run a file when any of its extensions says so.
const ACTIVE = /\.(?:html?|xhtml|shtml|xml|svg|m?js|php[0-9]?|phtml|phar|cgi|pl|py|sh|aspx?|jsp)\./;

const KEBAB_HINT =
  'N’employez que des lettres minuscules sans accent, des chiffres et des tirets entre deux mots : « phase-politique ».';
const MEDIA_HINT =
  'N’employez que des lettres minuscules sans accent, des chiffres, des tirets, des points et des tirets bas.';

/** What is wrong with an id or with the name of a folder, if anything is. */
export function idProblem(name: string): Problem | undefined {
  return KEBAB.test(name) ? sharedProblem(name) : problem(name, KEBAB_HINT);
}

/** What is wrong with the name of a media file or folder, if anything is. */
export function mediaNameProblem(name: string): Problem | undefined {
  if (!MEDIA.test(name) || name.includes('..')) return problem(name, MEDIA_HINT);
  if (ACTIVE.test(name)) {
    return problem(name, 'Retirez du nom l’extension qu’un serveur pourrait exécuter.');
  }
  return sharedProblem(name);
}

function sharedProblem(name: string): Problem | undefined {
  if (name.length > NAME_LENGTH) {
    return problem(name, `Raccourcissez ce nom : ${NAME_LENGTH} caractères au plus.`);
  }
  return DEVICE.test(name.split('.')[0] ?? '')
    ? problem(name, 'Choisissez un autre nom : Windows réserve celui-ci à un périphérique.')
    : undefined;
}

function problem(name: string, hint: string): Problem {
  return { code: 'file-name', pointer: '', message: `Le nom ${quoted(name)} est refusé.`, hint };
}
