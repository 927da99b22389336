/** Largest text file that is read, in bytes. */
export const TEXT_BYTES = 1_000_000;

/** Largest media file that is published, in bytes. */
export const MEDIA_BYTES = 20_000_000;

/** Longest file name, so that every path made from it fits every file system. */
export const NAME_LENGTH = 100;

/** A number of bytes as an editor reads it: `1,4 Mo`. */
export function megabytes(bytes: number): string {
  const tenths = Math.ceil(bytes / 100_000);
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `,${tenths % 10}`} Mo`;
}
