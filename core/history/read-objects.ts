import { askGit } from './git-command.ts';

const LINE_FEED = 0x0a;

/**
 * The bytes of objects by their hashes, in one Git process. What the repository lacks (a partial
 * clone never fetched it) isn't in the answer.
 */
export async function readObjects(
  folder: string,
  hashes: Iterable<string>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(hashes)];
  if (wanted.length === 0) return new Map();
  const { output } = await askGit(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  return parseBatch(output);
}

/** Reads `<hash> <kind> <length>`, a line break, the bytes and a line break, over and over. */
function parseBatch(output: Buffer): Map<string, Uint8Array> {
  const objects = new Map<string, Uint8Array>();
  let start = 0;
  while (start < output.length) {
    const end = output.indexOf(LINE_FEED, start);
    if (end === -1) break;
    const [hash = '', , length] = output.toString('latin1', start, end).split(' ');
    start = end + 1;
    // « <hash> missing » has no length and nothing after it.
    if (length === undefined) continue;
    objects.set(hash, output.subarray(start, start + Number(length)));
    start += Number(length) + 1;
  }
  return objects;
}
