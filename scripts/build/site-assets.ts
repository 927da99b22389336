import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../core/index.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import { assets } from '../../site/theme/assets.ts';
import { occupantOf, type Place } from '../output/place.ts';
import type { PlannedFile } from '../output/planned.ts';

/**
 * The styles, scripts and fonts of the site. Their folder is named by what they are made from: the
 * output of `former`, if it has that folder, spares making them again.
 */
export async function siteAssets(catalog: Catalog, former?: Place): Promise<PlannedFile[]> {
  const context = pageContextOf(catalog);
  const folder = context.assets.folder.slice(1, -1);
  const known = former === undefined ? [] : formerFiles(former, folder);
  return known.length > 0 ? known : assets(context);
}

function formerFiles(place: Place, folder: string): PlannedFile[] {
  const occupant = occupantOf(place);
  if (occupant.kind !== 'link') return [];
  const build = join(place.builds, occupant.id);
  // Read now: the former build goes when this one is published.
  return filesUnder(build, folder).map((path) => ({
    path,
    content: readFileSync(join(build, path)),
  }));
}

function filesUnder(build: string, folder: string): string[] {
  try {
    return readdirSync(join(build, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name).slice(build.length + 1));
  } catch {
    return [];
  }
}
