import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { contentType } from '../../scripts/headers/content-type.ts';

/** Address under which {@link servePages} shows a folder. */
export const SITE = 'http://essai.example';

/** Shows a built folder to a browser as a bare host would: without one header that protects. */
export async function servePages(context: BrowserContext, folder: string): Promise<void> {
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const path = decodeURIComponent(url.pathname)
      .slice(1)
      .replace(/(^|\/)$/, '$1index.html');
    const file = join(folder, path);
    if (url.origin !== SITE || !existsSync(file) || statSync(file).isDirectory())
      return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: readFileSync(file), contentType: contentType(path) });
  });
}
