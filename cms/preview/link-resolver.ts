import type { LinkResolver } from '../../core/browser.ts';
import type { Studio } from '../studio/studio.ts';

/** Fills in the links of a body from the index: titles of other entries, addresses on this site. */
export function previewResolver(studio: Studio): LinkResolver {
  const site = new URL('..', window.location.href).pathname.replace(/\/$/, '');
  return {
    entry: (key) => `${site}${studio.entry(key)?.path ?? '/'}`,
    title: (key) => studio.entry(key)?.title ?? key,
    summary: (key) => studio.entry(key)?.summary ?? '',
    path: (path) => `${site}${path}`,
    file: (key) => ({ href: `${site}${studio.entry(key)?.path ?? '/'}`, detail: '' }),
  };
}
