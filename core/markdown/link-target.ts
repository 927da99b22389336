import type { LinkTarget } from './body.ts';
import { type Finding, quoted } from './body-problem.ts';

/** What an address points to, or why it is refused. */
export type TargetReading =
  /** `suffix`: query and fragment, as they follow the address. */
  { readonly target: LinkTarget; readonly suffix: string } | { readonly refused: Finding };

/** How the key of an entry is written: `phases/construction`. */
export const ENTRY_KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED_SCHEME = /^(https?|mailto|tel):/i;
/** An address of which something follows the scheme. */
const WHOLE = /^(?:https?:\/\/[^/?#]|mailto:.|tel:.)/i;
/** What looks like the name of a site without its protocol. */
const HOST = /^(?:www\.|[\w-]+\.(?:fr|com|org|net|eu)(?:\/|$))/i;
const PARTS = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s;

const FORMS =
  'Écrivez « collection/identifiant » pour une fiche, « /chemin/ » pour une page, « /media/fichier » ou une adresse qui commence par « https:// ».';

/** Reads the address of a link, already percent-encoded by the Markdown parser. */
export function readTarget(address: string): TargetReading {
  if (address === '') return refused('link-broken', 'Ce lien n’a pas d’adresse.', FORMS);
  if (SCHEME.test(address)) return readExternal(address);
  const [, path = '', query = '', fragment] = PARTS.exec(address) ?? [];
  const suffix = query + (fragment === undefined ? '' : `#${fragment}`);
  if (path === '' && query === '' && fragment) {
    return { target: { kind: 'fragment', fragment: decode(fragment) }, suffix };
  }
  if (path.startsWith('//')) return withoutScheme(address);
  if (path.startsWith('/media/')) return { target: { kind: 'media', path }, suffix };
  const anchor = fragment ? { fragment: decode(fragment) } : {};
  if (path.startsWith('/')) return { target: { kind: 'path', path, ...anchor }, suffix };
  if (ENTRY_KEY.test(path)) return { target: { kind: 'entry', key: path, ...anchor }, suffix };
  return nowhere(address, path);
}

function nowhere(address: string, path: string): TargetReading {
  const hint = HOST.test(path) ? `Écrivez « https://${decode(address)} ».` : FORMS;
  return refused(
    'link-broken',
    `L’adresse ${quoted(decode(address))} n’est celle de rien sur ce site.`,
    hint,
  );
}

/** Reads the address of an image: only files of this site, so that pages ask nothing of other hosts. */
export function readImage(address: string): TargetReading {
  const reading = readTarget(address);
  if ('target' in reading && reading.target.kind === 'media') return reading;
  // A whole address would be refused as well: what is told is where images come from.
  if (SCHEME.test(address) && !ALLOWED_SCHEME.test(address)) return reading;
  return refused(
    'media-missing',
    `L’image ${quoted(decode(address))} n’est pas dans les médias du site.`,
    'Déposez l’image dans « content/media », puis écrivez son adresse « /media/nom-du-fichier ».',
  );
}

function readExternal(address: string): TargetReading {
  if (WHOLE.test(address)) return { target: { kind: 'external', url: address }, suffix: '' };
  const scheme = ALLOWED_SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return incomplete(address, scheme);
  return refused(
    'link-scheme',
    `L’adresse ${quoted(address)} n’est pas d’un protocole permis.`,
    'Les liens peuvent commencer par « https:// », « http:// », « mailto: » ou « tel: ».',
  );
}

function withoutScheme(address: string): TargetReading {
  const whole = `https:${address}`;
  return WHOLE.test(whole)
    ? refused(
        'link-scheme',
        `L’adresse ${quoted(address)} n’a pas de protocole.`,
        `Écrivez « ${whole} ».`,
      )
    : incomplete(address, 'https');
}

function incomplete(address: string, scheme: string): TargetReading {
  const cures: Readonly<Record<string, string>> = {
    mailto: 'Écrivez l’adresse électronique juste après « mailto: ».',
    tel: 'Écrivez le numéro de téléphone juste après « tel: ».',
  };
  return refused(
    'link-scheme',
    `L’adresse ${quoted(address)} est incomplète.`,
    cures[scheme] ??
      `Écrivez le nom du site juste après « ${scheme}:// », comme dans « ${scheme}://beta.gouv.fr/ ».`,
  );
}

function refused(code: Finding['code'], message: string, hint: string): TargetReading {
  return { refused: { code, message, hint } };
}

/** Undoes percent-encoding for messages and anchors; what isn't valid stays as it is. */
function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
