import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageContext } from '../../site/page-context.ts';
import { assets } from '../../site/theme/assets.ts';
import { temporaryFolder } from './folder.ts';
import { type Host, hostFiles } from './host-files.ts';

/** Serves a few pages with their styles and scripts, which is much quicker than a whole build. */
export async function hostPages(
  context: PageContext,
  pages: Readonly<Record<string, string>>,
): Promise<Host> {
  const folder = temporaryFolder();
  const files = [
    ...(await assets(context)),
    ...Object.entries(pages).map(([path, content]) => ({
      path: `${path.slice(1)}index.html`,
      content,
    })),
  ];
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return hostFiles(folder);
}
