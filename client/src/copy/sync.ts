import { INDEX_PATH } from '../addresses.ts';
import { type Entry, type EntryData, entryOf } from '../entry.ts';
import { pause, pauseAfter } from '../http/backoff.ts';
import { parseObject } from '../json.ts';
import { compareManifests, type ManifestLine, type PreviousManifest } from '../manifest.ts';
import type { CallOptions } from '../options.ts';
import type { Source } from '../source.ts';
import type { Manifest } from '../types.generated.ts';
import type { Copy, MarkedManifest } from './copy.ts';
import { fetchFiles, freshText, readManifest } from './fetch-files.ts';

/** What a sync has found, entries whole. */
export interface Synced<AnEntry> {
  /** Entries that the previous manifest doesn't have. */
  readonly added: readonly AnEntry[];
  /** Entries that it has with another hash. */
  readonly changed: readonly AnEntry[];
  /** Its lines that the site lists no more. */
  readonly removed: PreviousManifest['data'];
  /** What to keep, and to give to the next sync. */
  readonly manifest: Manifest;
}

/** The site may be published anew between its manifest and its files; then it is looked at again. */
const ROUNDS = 3;

/** Brings the copy up to date and says what differs from `previous`, or else from the copy. */
export async function synchronise(
  source: Source,
  previous: PreviousManifest | undefined,
  options: CallOptions,
): Promise<Synced<Entry<EntryData>>> {
  const before = await source.store.read();
  const base = previous?.data ?? heldBy(before);
  const { marked, texts } = await fetchSince(base, before, source, options);
  const { manifest } = marked;
  const { added, changed, removed } = compareManifests(base, manifest.data);
  const isSame = added.length + changed.length + removed.length === 0;
  const index =
    isSame && before !== undefined ? before.index : await freshText(INDEX_PATH, source, options);
  const held = new Set([...heldBy(before).map(({ sha256 }) => sha256), ...texts.keys()]);
  const missing = manifest.data.filter(({ sha256 }) => !held.has(sha256)).map(({ path }) => path);
  await source.store.replace(before, { ...marked, index, missing }, texts);
  const entries = (lines: readonly ManifestLine[]) =>
    lines.map(({ path, sha256 }) => entryIn(texts.get(sha256) ?? '', source.url(path)));
  return { added: entries(added), changed: entries(changed), removed, manifest };
}

/** A manifest, and the text of every file that it has and `base` doesn't, by hash. */
async function fetchSince(
  base: PreviousManifest['data'],
  before: Copy | undefined,
  source: Source,
  options: CallOptions,
): Promise<{ marked: MarkedManifest; texts: ReadonlyMap<string, string> }> {
  const texts = new Map<string, string>();
  for (let round = 1; ; round += 1) {
    // A second look takes nobody's word for it that nothing has changed.
    const known = round === 1 && before !== undefined ? markedOf(before) : undefined;
    const marked = await readManifest(source, options, known);
    const { added, changed } = compareManifests(base, marked.manifest.data);
    const wanted = [...added, ...changed].filter(({ sha256 }) => !texts.has(sha256));
    const failure = await fetchFiles(wanted, texts, source, options);
    if (failure === undefined) return { marked, texts };
    if (round === ROUNDS) throw failure;
    await pause(pauseAfter(undefined, round) ?? 0, options.signal);
  }
}

function markedOf({ manifest, etag }: Copy): MarkedManifest {
  return { manifest, ...(etag !== undefined && { etag }) };
}

function heldBy(copy: Copy | undefined): PreviousManifest['data'] {
  const missing = new Set(copy?.missing);
  return copy?.manifest.data.filter(({ path }) => !missing.has(path)) ?? [];
}

function entryIn(text: string, url: string): Entry<EntryData> {
  return entryOf(parseObject(text, url), url);
}
