import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../../core/index.ts';
import { ENGINE } from '../build/engine.ts';
import { attempt } from '../output/failure.ts';
import { writeWhole } from '../output/write-whole.ts';
import { removeFormer } from './former.ts';
import { sourcesStamp } from './stamp.js';

const FOLDER = join(ENGINE, '.cache/files');

/**
 * Files that the engine's sources decide, made once: styles, scripts and pictures cost a build more
 * than its pages. Where nothing may be written, or what was kept is damaged, they are made again.
 * @param name Tells apart what the same sources make: all that it depends on beside them.
 * @param folders Where these sources are: an edit elsewhere, while a site is served, costs nothing.
 */
export async function keptFiles(
  name: string,
  folders: readonly string[],
  make: () => Promise<readonly OutputFile[]>,
): Promise<readonly OutputFile[]> {
  const key = sha256(`${sourcesStamp(ENGINE, folders)} ${name}`);
  const file = join(FOLDER, `${key}.json`);
  const known = readKept(file);
  if (known !== undefined) return known;
  const made = await make();
  attempt('La mémoire des fichiers du moteur', () => {
    mkdirSync(FOLDER, { recursive: true });
    removeFormer(FOLDER);
  });
  const text = JSON.stringify(
    made.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]),
  );
  writeWhole(file, `${sha256(text)}\n${text}`);
  return made;
}

/** Undefined when there are none, or when they aren't what was written. */
function readKept(file: string): OutputFile[] | undefined {
  try {
    const [digest, text = ''] = readFileSync(file, 'utf8').split('\n');
    if (sha256(text) !== digest) return undefined;
    const files: readonly (readonly [string, string])[] = JSON.parse(text);
    return files.map(([path, content]) => ({ path, content: Buffer.from(content, 'base64') }));
  } catch {
    return undefined;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
