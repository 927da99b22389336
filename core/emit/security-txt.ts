import { absolute } from '../api/addresses.ts';
import type { Emitter } from './emitter.ts';

const FILE = '.well-known/security.txt';

/** Where to report a weakness (RFC 9116); the date comes from the settings, since nothing here knows today's. */
export const emitter: Emitter = {
  site: ({ site }) => {
    const { security, language = 'fr' } = site;
    if (security === undefined) return [];
    const lines = [
      `Contact: ${security.contact}`,
      `Expires: ${security.expires}`,
      ...(security.policy === undefined ? [] : [`Policy: ${security.policy}`]),
      `Preferred-Languages: ${language}`,
      `Canonical: ${absolute(site, FILE)}`,
      '',
    ];
    return [{ path: FILE, content: () => lines.join('\n') }];
  },
};
