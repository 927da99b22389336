import type { Problem } from '../diagnostic/diagnostic.ts';

/** Largest text file that is read, in bytes. */
export const TEXT_BYTES = 1_000_000;

/** Largest media file that is published, in bytes. */
export const MEDIA_BYTES = 20_000_000;

/** Longest file name, so that every path made from it fits every file system. */
export const NAME_LENGTH = 100;

/** What a file over its limit is told; both figures in bytes. */
export function sizeProblem(bytes: number, limit: number): Problem {
  return {
    code: 'file-size',
    pointer: '',
    message: `Le fichier pèse ${megabytes(bytes)} ; la limite est de ${megabytes(limit)}.`,
    hint: 'Allégez le fichier ou partagez-le en plusieurs.',
  };
}

/** `1,4 Mo`, rounded up. */
function megabytes(bytes: number): string {
  const tenths = Math.ceil(bytes / 100_000);
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `,${tenths % 10}`} Mo`;
}
