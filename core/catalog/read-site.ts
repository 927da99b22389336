import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import type { FileRef } from '../files/file-ref.ts';
import { readBytesSafely } from '../files/read-file.ts';
import { readSource } from '../read/source.ts';
import type { Site } from './catalog.ts';
import { checkSite, isSiteSettings, makeSite } from './site.ts';

/** The site, neutral where its settings are absent or faulty. */
export interface ReadSite {
  readonly site: Site;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks `content/site.yml`. */
export function readSite(root: string, file: FileRef | undefined, baseUrl?: string): ReadSite {
  if (file === undefined) return { site: makeSite(undefined, baseUrl), diagnostics: [] };
  const bytes = readBytesSafely(root, file.path);
  const source = bytes.value === undefined ? undefined : readSource(file.path, bytes.value);
  const data = source?.value?.data;
  const settings = isSiteSettings(data) ? data : undefined;
  const problems = data === undefined ? [] : checkSite(data);
  const place = (pointer: string) => source?.value?.locate(pointer) ?? { line: 1, column: 1 };
  return {
    site: makeSite(settings, baseUrl),
    diagnostics: [
      ...bytes.diagnostics,
      ...(source?.diagnostics ?? []),
      ...problems.map((problem) => locate(problem, file.path, place(problem.pointer))),
    ],
  };
}
