import type { Site } from '../catalog/catalog.ts';

/** Version of data whose settings give none. */
export const FIRST_VERSION = '1.0.0';

/**
 * Version of the data: its major number rises when a field or an id goes or changes its meaning.
 * The number in every path is another one: that of the files' common shape.
 */
export function dataVersion(site: Pick<Site, 'version'>): string {
  return site.version ?? FIRST_VERSION;
}
