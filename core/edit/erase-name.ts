import type { ReadEntry } from '../catalog/read-entry.ts';
import type { EditPlan } from './edit-plan.ts';
import { type Mention, mentions, NAME_REMOVED, namePattern, withoutName } from './mentions.ts';
import type { OpenRepository } from './open-repository.ts';

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
  const pattern = namePattern(entry.title);
  const isReplaced = entry.type.collection.personal && /\S\s+\S/.test(entry.title.trim());
  const homonyms = new Set(
    [...open.entries.values()].flatMap((other) =>
      other !== entry && other.title === entry.title ? [other.file] : [],
    ),
  );
  const texts = otherTexts(open, entry, writes);
  const doubts: string[] = [];
  for (const [path, text] of texts) {
    const found = pattern === undefined ? [] : mentions(text, pattern);
    if (found.length === 0 || pattern === undefined) continue;
    if (!isReplaced || homonyms.has(path)) {
      doubts.push(...found.map((mention) => doubt(path, mention)));
      continue;
    }
    writes.set(path, withoutName(text, pattern));
    done.push(`Récrit : ${path} – nom remplacé par « ${NAME_REMOVED} » (${found.length})`);
  }
  if (entry.type.collection.personal) doubts.push(...partsOfName(entry, texts, writes));
  return { writes, done, doubts };
}

/** The family name alone, or the id in an address: only a person can tell whose they are. */
function partsOfName(
  entry: ReadEntry,
  texts: ReadonlyMap<string, string>,
  writes: ReadonlyMap<string, string>,
): string[] {
  const parts = new Set([entry.title.trim().split(/\s+/).at(-1) ?? '', entry.id]);
  const patterns = [...parts].flatMap((part) => namePattern(part) ?? []);
  return [...texts.keys()].flatMap((path) =>
    patterns.flatMap((pattern) =>
      mentions(writes.get(path) ?? texts.get(path) ?? '', pattern).map((mention) =>
        doubt(path, mention),
      ),
    ),
  );
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
