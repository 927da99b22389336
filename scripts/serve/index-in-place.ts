import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchFiles } from '../build/search.ts';
import { attempt, type Failure } from '../output/failure.ts';
import type { PlannedFile } from '../output/planned.ts';
import { writeAll, writerInto } from '../output/write.ts';

/** Adds the search index to a build that a server of this machine shows already. */
export async function indexInPlace(folder: string, prefix: string): Promise<Failure | undefined> {
  const pages: PlannedFile[] = [];
  const unread = attempt('La lecture des pages', () => pages.push(...pagesIn(folder)));
  if (unread !== undefined) return unread;
  const files = await searchFiles(pages, prefix);
  return 'message' in files ? files : writeAll(writerInto(folder), files);
}

function pagesIn(folder: string): PlannedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('admin'))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      content: () => readFileSync(join(folder, path)),
    }));
}
