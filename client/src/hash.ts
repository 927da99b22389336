import { UnsupportedError } from './errors.ts';

/**
 * SHA-256 of a file's bytes, in lower-case hexadecimal.
 * @throws UnsupportedError in a page that isn't served securely: browsers then hide `crypto.subtle`.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>, url: string): Promise<string> {
  // Typed as always there, though a page in plain HTTP lacks it.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) {
    const message = 'Ce navigateur ne donne pas de quoi vérifier les empreintes.';
    throw new UnsupportedError({ message, url, cure: 'Servez la page en HTTPS.' });
  }
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
