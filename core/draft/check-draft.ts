import type { EntryKey } from '../catalog/entry.ts';
import { entryState } from '../catalog/entry-state.ts';
import { linkEntries } from '../catalog/link-entries.ts';
import { type ReadEntry, readEntry } from '../catalog/read-entry.ts';
import { checkSite } from '../catalog/site.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import { readSource } from '../read/source.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { ContentIndex, IndexedEntry } from './content-index.ts';

/** All that a draft stands among. */
export interface DraftWorld {
  readonly types: readonly ContentType[];
  readonly index: ContentIndex;
}

/** An entry as a form would write it. */
export interface Draft {
  readonly type: ContentType;
  readonly id: string;
  /** The whole file. */
  readonly text: string;
}

const START = { line: 1, column: 1 };

/**
 * Tells what the build would refuse if the draft were saved: in the draft itself, and what it would
 * newly break in others. The same reader, schemas, sentences, links and rules as the build's.
 */
export function checkDraft(world: DraftWorld, { type, id, text }: Draft): Diagnostic[] {
  const file = `content/${type.collection.name}/${id}.${type.collection.format}`;
  const read = readEntry(type, { file, id, bytes: new TextEncoder().encode(text) });
  if (read.value === undefined) return [...read.diagnostics];
  const others = entriesOf(world, `${type.collection.name}/${id}`);
  const former = known(diagnosticsOf(others, world));
  // The last one is the one that is told when two are at odds.
  const entries = new Map([...others, [read.value.key, read.value] as const]);
  const among = diagnosticsOf(entries, world).filter(
    (found) => found.file === file || !former.has(JSON.stringify(found)),
  );
  return [...read.diagnostics, ...among];
}

/** Tells what the build would refuse of `content/site.yml`. */
export function checkSettings(text: string): Diagnostic[] {
  const file = 'content/site.yml';
  const { value, diagnostics } = readSource(file, new TextEncoder().encode(text));
  const problems = value === undefined ? [] : checkSite(value.data);
  return [...diagnostics, ...problems.map((problem) => locate(problem, file, START))];
}

function known(diagnostics: readonly Diagnostic[]): Set<string> {
  return new Set(diagnostics.map((found) => JSON.stringify(found)));
}

function diagnosticsOf(
  entries: ReadonlyMap<EntryKey, ReadEntry>,
  { types, index }: DraftWorld,
): readonly Diagnostic[] {
  const media = index.media.map((path) => ({ path, file: `content${path}`, bytes: 0 }));
  return linkEntries({ entries, faulty: new Set(), diagnostics: [] }, types, media).diagnostics;
}

function entriesOf({ types, index }: DraftWorld, except: EntryKey): Map<EntryKey, ReadEntry> {
  const byName = new Map(types.map((type) => [type.collection.name, type]));
  return new Map(
    index.entries.flatMap((entry) => {
      const type = byName.get(entry.key.slice(0, entry.key.indexOf('/')));
      if (type === undefined || entry.key === except) return [];
      return [[entry.key, standIn(entry, type)] as const];
    }),
  );
}

/** An entry of the index, in the place of one that was read. */
function standIn({ key, title, data, headings, summary }: IndexedEntry, type: ContentType) {
  const id = key.slice(key.indexOf('/') + 1);
  return {
    key,
    id,
    type,
    file: `content/${key}.${type.collection.format}`,
    data,
    title,
    summary: summary ?? '',
    ...entryState(data),
    body: {
      source: '',
      html: '',
      text: '',
      clean: '',
      links: [],
      headings: (headings ?? []).map((anchor) => ({ level: 2, id: anchor, text: anchor })),
    },
    locate: () => START,
    bodyLine: 1,
  };
}
