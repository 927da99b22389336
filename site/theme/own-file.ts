import { fileURLToPath } from 'node:url';
import { readBytes } from '../../core/index.ts';

/** The folder of the themes and of the site's own rules. */
export const THEME_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Reads a text file of this folder. */
export function readText(path: string): string {
  return new TextDecoder().decode(readBytes(THEME_FOLDER, path));
}
