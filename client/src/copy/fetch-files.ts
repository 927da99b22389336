import { MANIFEST_PATH } from '../addresses.ts';
import { entryOf } from '../entry.ts';
import { IntegrityError, NotFoundError } from '../errors.ts';
import { sha256 } from '../hash.ts';
import { download, downloadIfChanged } from '../http/download.ts';
import { decode, parseObject } from '../json.ts';
import { type ManifestLine, manifestOf } from '../manifest.ts';
import type { CallOptions } from '../options.ts';
import type { Source } from '../source.ts';
import type { MarkedManifest } from './copy.ts';
import { inPool } from './pool.ts';

const SIDE_BY_SIDE = 6;

/** The text of a file as the server has it now, whatever caches remember. */
export async function freshText(
  path: string,
  source: Source,
  { signal }: CallOptions,
): Promise<string> {
  const url = source.url(path);
  return decode(await download({ url, signal, fresh: true }, source.settings), url);
}

/** The manifest as the server has it now; `known` spares its transfer where it is the same. */
export async function readManifest(
  source: Source,
  { signal }: CallOptions,
  known?: MarkedManifest,
): Promise<MarkedManifest> {
  const url = source.url(MANIFEST_PATH);
  const request = { url, signal, fresh: true, etag: known?.etag };
  const answer = await downloadIfChanged(request, source.settings);
  if (answer === undefined && known !== undefined) return known;
  const { bytes = new Uint8Array(), etag } = answer ?? {};
  const manifest = manifestOf(parseObject(decode(bytes, url), url), url);
  return { manifest, ...(etag !== undefined && { etag }) };
}

/**
 * Fetches the files of entries into `texts`, by hash. A file that is gone, or isn't what the
 * manifest says, comes back as a value: the manifest may be out of date.
 */
export async function fetchFiles(
  lines: readonly ManifestLine[],
  texts: Map<string, string>,
  source: Source,
  options: CallOptions,
): Promise<IntegrityError | NotFoundError | undefined> {
  try {
    await inPool(lines, SIDE_BY_SIDE, async (line) => {
      texts.set(line.sha256, await verifiedText(line, source, options));
    });
    return undefined;
  } catch (error) {
    if (error instanceof IntegrityError || error instanceof NotFoundError) return error;
    throw error;
  }
}

async function verifiedText(
  line: ManifestLine,
  source: Source,
  { signal }: CallOptions,
): Promise<string> {
  const url = source.url(line.path);
  const bytes = await download({ url, signal, fresh: true }, source.settings);
  if ((await sha256(bytes, url)) !== line.sha256) {
    const message = 'Ce fichier n’a pas l’empreinte que le manifeste annonce.';
    const cure = 'Réessayez ; si cela dure, un cache garde une vieille version en chemin.';
    throw new IntegrityError({ message, url, cure });
  }
  const text = decode(bytes, url);
  entryOf(parseObject(text, url), url);
  return text;
}
