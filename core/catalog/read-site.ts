import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import type { FileRef } from '../files/file-ref.ts';
import { sha256 } from '../files/hash.ts';
import { readBytesSafely } from '../files/read-file.ts';
import { siteLinkProblems } from '../link/site-links.ts';
import type { Targets } from '../link/targets.ts';
import { readSource, type Source } from '../read/source.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { Site } from './catalog.ts';
import type { LoadMemory } from './load-memory.ts';
import { checkSite, isSiteSettings, makeSite } from './site.ts';

/** The site, neutral where its settings are absent or faulty. */
export interface ReadSite {
  readonly site: Site;
  /** Place in the file of the value at a pointer. */
  readonly locate: Source['locate'];
  readonly diagnostics: readonly Diagnostic[];
}

const FILE = 'content/site.yml';
const START = { line: 1, column: 1 };

/** Reads and checks `content/site.yml`; settings in which no fault was found the last time aren't checked again. */
export function readSite(
  { root, memory }: { readonly root: string; readonly memory: LoadMemory | undefined },
  file: FileRef | undefined,
  baseUrl?: string,
): ReadSite {
  if (file === undefined)
    return { site: makeSite(undefined, baseUrl), locate: () => START, diagnostics: [] };
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
  const place: Source['locate'] = (...where) => source?.value?.locate(...where) ?? START;
  return {
    site: makeSite(settings, baseUrl),
    locate: place,
    diagnostics: [
      ...bytes.diagnostics,
      ...(source?.diagnostics ?? []),
      ...problems.map((problem) => locate(problem, file.path, place(problem.pointer))),
    ],
  };
}

/** What is wrong with the links of the settings. */
export function siteLinkDiagnostics(
  { site, locate: place }: ReadSite,
  targets: Targets,
  types: readonly ContentType[],
): Diagnostic[] {
  return siteLinkProblems(site, targets, types).map((problem) =>
    locate(problem, FILE, place(problem.pointer)),
  );
}
