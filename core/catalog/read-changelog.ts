import { TEXT_BYTES } from '../files/limits.ts';
import { readBytesSafely } from '../files/read-file.ts';

const CHANGELOG = 'CHANGELOG.md';

/**
 * The repository's own CHANGELOG.md, for the people who build on its data. It is no content: one
 * that is absent, too large or that may not be read leaves the site without this page.
 */
export function readChangelog(root: string): { readonly changelog?: string } {
  const { value } = readBytesSafely(root, CHANGELOG);
  if (value === undefined || value.length > TEXT_BYTES) return {};
  return { changelog: new TextDecoder().decode(value) };
}
