import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'yaml';

/** One published entry or API file, as plain data. */
type Data = unknown;

/** Every text that readers can reach, one string for each entry or API file of a folder. */
export function textsOf(folder: string): string[] {
  const entries = new Map(filesOf(folder).map((file) => [keyOf(folder, file), read(file)]));
  const title = (key: string): string | undefined => titleOf(entries.get(key));
  return [...entries]
    .filter(([key, data]) => key !== 'site' && !isDraft(data))
    .map(([, data]) => strings(data, title).join('\n'));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ['.md', '.yml', '.json'].includes(extname(file)))
    .sort()
    .map((file) => join(folder, file));
}

function keyOf(folder: string, file: string): string {
  return file.slice(join(folder, '/').length, -extname(file).length);
}

function read(file: string): Data {
  const text = readFileSync(file, 'utf8');
  if (extname(file) === '.json') return JSON.parse(text);
  if (extname(file) === '.yml') return parse(text);
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { ...parse(front), body: plain(body) };
}

/** A body without the marks that would stand between two words. */
function plain(body: string): string {
  return body.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/^:::\w*|\{ref="[^"]*"\}/gm, ' ');
}

function isObject(data: Data): data is Record<string, Data> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isDraft(data: Data): boolean {
  return isObject(data) && data.status === 'draft';
}

function titleOf(data: Data): string | undefined {
  return isObject(data) && typeof data.title === 'string' ? data.title : undefined;
}

/** The strings of a value in order; a reference reads as the title of what it names, as in the API. */
function strings(data: Data, title: (key: string) => string | undefined, field = ''): string[] {
  if (typeof data === 'string') {
    return [title(data) ?? title(`${field}s/${data}`) ?? title(`${field}/${data}`) ?? data];
  }
  if (Array.isArray(data)) return data.flatMap((item) => strings(item, title, field));
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => strings(value, title, key));
}
