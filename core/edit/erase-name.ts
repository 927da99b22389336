import type { ReadEntry } from '../catalog/read-entry.ts';
import type { EditPlan } from './edit-plan.ts';
import { likePattern, type Mention, mentions, namePattern } from './mentions.ts';
import type { OpenRepository } from './open-repository.ts';
import { NAME_REMOVED, withoutName } from './without-name.ts';

/** What the removal of a name adds to a plan. */
export type NameErasure = Omit<EditPlan, 'deletes'>;

/**
 * Replaces the name of a person in every other file, and tells where a part of it still stands.
 * Of an entry that isn't personal the title may stay: where it is cited is only told.
 * @param planned New texts that the plan already holds.
 */
export function eraseName(
  open: OpenRepository,
  entry: ReadEntry,
  planned: ReadonlyMap<string, string>,
): NameErasure {
  const writes = new Map(planned);
  const done: string[] = [];
  const { personal } = entry.type.collection;
  const exact = personal && /\S\s+\S/.test(entry.title.trim()) && namePattern(entry.title);
  const homonyms = new Set(
    [...open.entries.values()].flatMap((other) =>
      other !== entry && other.title === entry.title ? [other.file] : [],
    ),
  );
  const texts = otherTexts(open, entry, writes);
  for (const [path, text] of texts) {
    if (!exact || homonyms.has(path)) continue;
    const found = mentions(text, exact);
    if (found.length === 0) continue;
    writes.set(path, withoutName(text, exact));
    done.push(`Récrit : ${path} – nom remplacé par « ${NAME_REMOVED} » (${found.length})`);
  }
  return { writes, done, doubts: whatIsLike(entry, texts, writes) };
}

/**
 * Where the name still stands, or one that has it in it, the family name alone or the id in an
 * address: only a person can tell whose they are.
 */
function whatIsLike(
  { title, id, type }: ReadEntry,
  texts: ReadonlyMap<string, string>,
  writes: ReadonlyMap<string, string>,
): string[] {
  const parts = type.collection.personal ? [title.trim().split(/\s+/).at(-1) ?? '', id] : [];
  const patterns = [...new Set([title, ...parts])].flatMap((part) => likePattern(part) ?? []);
  const doubts = [...texts.keys()].flatMap((path) =>
    patterns.flatMap((pattern) =>
      mentions(writes.get(path) ?? texts.get(path) ?? '', pattern).map((mention) =>
        doubt(path, mention),
      ),
    ),
  );
  return [...new Set(doubts)];
}

/** Every text that is published or may be, the entry's own left out. */
function otherTexts(
  open: OpenRepository,
  entry: ReadEntry,
  writes: ReadonlyMap<string, string>,
): Map<string, string> {
  const { content, schemas, site } = open.files;
  const files = [...content, ...schemas, ...(site === undefined ? [] : [site])];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return new Map(
    files
      .filter(({ path }) => path !== entry.file)
      .map(({ path }) => [path, writes.get(path) ?? decoder.decode(open.bytes(path))]),
  );
}

function doubt(path: string, { line, text }: Mention): string {
  return `À vérifier : ${path}:${line} contient « ${text.replace(/\s+/g, ' ')} »`;
}
