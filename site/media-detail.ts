import { type Catalog, fileSize } from '../core/index.ts';

/** What a reader wants to know before a download: «PDF – 245 Ko». */
export function mediaDetail(catalog: Catalog, path: string): string {
  const format = path.slice(path.lastIndexOf('.') + 1).toUpperCase();
  const bytes = catalog.media.find((media) => media.path === path)?.bytes;
  return bytes === undefined ? format : `${format} – ${fileSize(bytes)}`;
}
