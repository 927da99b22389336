import type { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);
const SCHEME = /^\s*([a-z][a-z0-9+.-]*):/i;

/** True when an address has no scheme or one that is safe to follow. */
export function hasSafeScheme(address: string): boolean {
  const scheme = SCHEME.exec(address)?.[1];
  return scheme === undefined
    ? !address.trim().startsWith('//')
    : SAFE_SCHEMES.has(scheme.toLowerCase());
}

/** Registers the formats of the dialect; addresses are checked for their scheme as well. */
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
}
