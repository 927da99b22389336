import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The line of an entry's file that says how it is called. */
export const TITLE_LINE = /^(title|name|question|label): .*$/m;

/** The files of a folder and of those in it, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

/** The files of a repository's entries, sorted. */
export function entryFiles(root: string): string[] {
  return filesBelow(join(root, 'content')).filter(
    (file) => /\.(?:md|yml)$/.test(file) && !file.endsWith('site.yml'),
  );
}

/** Changes the text of a file. */
export function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Adds a field to an entry, or gives it another value. */
export function setField(file: string, name: string, value: string): void {
  edit(file, (text) => {
    const known = new RegExp(`^${name}: .*$`, 'm');
    if (known.test(text)) return text.replace(known, `${name}: ${value}`);
    return file.endsWith('.md')
      ? text.replace(/^---\n/, `---\n${name}: ${value}\n`)
      : `${name}: ${value}\n${text}`;
  });
}
