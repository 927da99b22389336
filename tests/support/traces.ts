import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Finds every file under a folder whose path or content holds one of the words, in whatever form a
 * format may write it: another case, accents apart, escaped for JSON, HTML or an address,
 * compressed, on two lines of a calendar.
 */
export function tracesOf(folder: string, words: readonly string[]): string[] {
  const wanted = words.map(plainText);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .filter((file) => {
      const text = plainText(`${file.slice(folder.length)}\n${read(file)}`);
      return wanted.some((word) => text.includes(word));
    })
    .map((file) => file.slice(folder.length + 1))
    .sort();
}

function read(file: string): string {
  const bytes = readFileSync(file);
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Letters and digits alone, as one line, after undoing every escape that the formats know. */
function plainText(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/(?:%[0-9a-f]{2})+/gi, decoded)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function decoded(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}
