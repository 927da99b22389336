import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, OutputFile } from '../../core/index.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import { cardFiles, cardFolder } from '../../site/social/cards.ts';
import { assets } from '../../site/theme/assets.ts';
import { occupantOf, type Place } from '../output/place.ts';
import type { PlannedFile } from '../output/planned.ts';

/**
 * The styles, scripts and fonts of the site, and its pictures for other sites. Their folders are
 * named by what they are made from: the output of `former`, if it has them, spares making them again.
 */
export async function siteAssets(catalog: Catalog, former?: Place): Promise<PlannedFile[]> {
  const context = pageContextOf(catalog);
  const parts = await Promise.all([
    formerOr(former, context.assets.folder, () => assets(context)),
    formerOr(former, cardFolder(context), () => cardFiles(context)),
  ]);
  return parts.flat();
}

async function formerOr(
  former: Place | undefined,
  folder: string,
  make: () => Promise<OutputFile[]>,
): Promise<PlannedFile[]> {
  const known = former === undefined ? [] : formerFiles(former, folder.slice(1, -1));
  return known.length > 0 ? known : make();
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
