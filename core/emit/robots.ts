import { absolute } from '../api/addresses.ts';
import type { Emitter } from './emitter.ts';
import { SITEMAP_FILE } from './sitemap.ts';

/** What robots may read: everything but the editing space. Hidden entries aren't named: that would tell them. */
export const emitter: Emitter = {
  site: ({ site }) => [
    {
      path: 'robots.txt',
      content: () =>
        [
          'User-agent: *',
          `Disallow: ${site.prefix}/admin/`,
          '',
          `Sitemap: ${absolute(site, SITEMAP_FILE)}`,
          '',
        ].join('\n'),
    },
  ],
};
