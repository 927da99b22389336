import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import type { FileRef } from '../files/file-ref.ts';
import { sha256 } from '../files/hash.ts';
import { readBytesSafely } from '../files/read-file.ts';
import { readSource } from '../read/source.ts';
import type { Site } from './catalog.ts';
import type { LoadMemory } from './load-memory.ts';
import { checkSite, isSiteSettings, makeSite } from './site.ts';

/** The site, neutral where its settings are absent or faulty. */
export interface ReadSite {
  readonly site: Site;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks `content/site.yml`; settings in which no fault was found the last time aren't checked again. */
export function readSite(
  { root, memory }: { readonly root: string; readonly memory: LoadMemory | undefined },
  file: FileRef | undefined,
  baseUrl?: string,
): ReadSite {
  if (file === undefined) return { site: makeSite(undefined, baseUrl), diagnostics: [] };
  const bytes = readBytesSafely(root, file.path);
  const source = bytes.value === undefined ? undefined : readSource(file.path, bytes.value);
  const data = source?.value?.data;
  const digest = bytes.value === undefined ? undefined : sha256(bytes.value);
  const isSound = digest !== undefined && digest === memory?.sound.site;
  const problems = data === undefined || isSound ? [] : checkSite(data);
  const settings = isSiteSettings(data, problems) ? data : undefined;
  if (settings !== undefined && digest !== undefined && memory !== undefined) {
    memory.sound.site = digest;
  }
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
