import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What a file of the API weighs on its way. */
export interface FileSize {
  /** Path in the output. */
  readonly path: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The files that a consumer fetches whole; a small collection has no pages. */
const FILES = [
  'api/v1/manifest.json',
  'api/v1/projets.json',
  'api/v1/projets/page/1.json',
  'api/v1/projets/projet-1.json',
  'api/v1/export.ndjson',
];

/** Sizes as they are, and compressed as hosts do while they answer: gzip 6, brotli 5. */
export function sizesIn(site: string): FileSize[] {
  return FILES.filter((path) => existsSync(join(site, path))).map((path) => {
    const content = readFileSync(join(site, path));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    return {
      path,
      bytes: content.length,
      gzip: gzipSync(content).length,
      brotli: brotliCompressSync(content, { params }).length,
    };
  });
}
