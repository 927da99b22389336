import type { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isSiteAddress } from './site-address.ts';

const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);
const SCHEME = /^\s*([a-z][a-z0-9+.-]*):(.*)$/is;
const HOST = /^\/\/[^/?#]/;

/** True when an address has no scheme, or one that is safe to follow and something after it. */
export function hasSafeScheme(address: string): boolean {
  const [, scheme, rest = ''] = SCHEME.exec(address) ?? [];
  if (scheme === undefined) return !address.trim().startsWith('//');
  const name = scheme.toLowerCase();
  return SAFE_SCHEMES.has(name) && (name.startsWith('http') ? HOST.test(rest) : rest !== '');
}

/**
 * Registers the formats of the dialect, addresses being checked for their scheme as well, and the one
 * of a site's own address.
 */
export function addDialectFormats(ajv: Ajv2020): void {
  addFormats.default(ajv, ['date', 'date-time', 'uri', 'uri-reference']);
  for (const name of ['uri', 'uri-reference'] as const) {
    const registered = ajv.formats[name];
    const isAddress = registered instanceof RegExp ? registered : undefined;
    const validate = typeof registered === 'function' ? registered : undefined;
    ajv.addFormat(name, (value: string) => {
      const written = isAddress ? isAddress.test(value) : (validate?.(value) ?? true);
      return written === true && hasSafeScheme(value);
    });
  }
  ajv.addFormat('site-address', isSiteAddress);
}
