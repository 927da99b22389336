import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType } from '../headers/content-type.ts';
import type { Claims } from '../output/claims.ts';
import type { Failure } from '../output/failure.ts';
import type { Making } from '../reuse/reuse.ts';

/** Types whose bytes are text. */
const TEXT = /^text\/|json|javascript|xml\b/;
/** Bytes from which the best that Brotli can do takes longer than it is worth. */
const LARGE = 256 * 1024;
const LARGE_QUALITY = 5;
/** Compressed side by side, each on a thread of Node's. */
const AT_ONCE = 4;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Writes a `.br` and a `.gz` beside each text of a build, but those that the former build has. */
export async function compressTexts(
  folder: string,
  claims: Claims,
  reuse: Making,
): Promise<Failure | undefined> {
  const paths = claims.paths().filter((path) => TEXT.test(contentType(path)));
  const queue = paths.values();
  let failure: Failure | undefined;
  const work = async (): Promise<void> => {
    for (const path of queue) {
      const own = await compressText(folder, path, claims, reuse);
      // Another one may have failed meanwhile.
      failure ??= own;
      if (failure !== undefined) return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failure;
}

async function compressText(
  folder: string,
  path: string,
  claims: Claims,
  reuse: Making,
): Promise<Failure | undefined> {
  let bytes: Buffer | undefined;
  for (const [extension, compress] of ENCODINGS) {
    const beside = `${path}.${extension}`;
    if (!claims.take(beside) || reuse.take(beside)) continue;
    bytes ??= readFileSync(join(folder, path));
    const failure = reuse.derive(path, { path: beside, content: await compress(bytes) });
    if (failure !== undefined) return failure;
  }
  return undefined;
}

const ENCODINGS: readonly (readonly [string, (bytes: Buffer) => Promise<Buffer>])[] = [
  ['br', (bytes) => toBrotli(bytes, { params: brotliFor(bytes.length) })],
  ['gz', (bytes) => toGzip(bytes, { level: constants.Z_BEST_COMPRESSION })],
];

function brotliFor(size: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    [constants.BROTLI_PARAM_QUALITY]: size < LARGE ? constants.BROTLI_MAX_QUALITY : LARGE_QUALITY,
  };
}
