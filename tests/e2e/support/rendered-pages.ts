import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputFile } from '../../../site/address.ts';
import type { PageContext } from '../../../site/page-context.ts';
import { assets } from '../../../site/theme/assets.ts';
import { temporaryFolder } from '../../support/folder.ts';

/** Writes a few pages, by their paths, with the styles and scripts that they load: no whole build is needed. */
export async function renderedPages(
  context: PageContext,
  pages: ReadonlyMap<string, string>,
): Promise<string> {
  const folder = temporaryFolder();
  const files = [...pages].map(([path, content]) => ({ path: outputFile(path), content }));
  for (const { path, content } of [...files, ...(await assets(context))]) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  writeFileSync(join(folder, '404.html'), '<!DOCTYPE html><title>404</title>');
  return folder;
}
