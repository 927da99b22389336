import type { ReadEntry } from '../catalog/read-entry.ts';
import { checkSite } from '../catalog/site.ts';
import type { JsonObject } from '../schema/json.ts';
import { unlinkEdits } from './body-edits.ts';
import type { Planned, Refused } from './edit-plan.ts';
import { type Editable, editedText, inFile, namesOf, openFile } from './editable.ts';
import { eraseName } from './erase-name.ts';
import { type FileReferences, referencesTo } from './file-references.ts';
import { findEntry, type OpenRepository, openRepository } from './open-repository.ts';
import { mediaOf } from './own-media.ts';
import { linksOf, siteReferences } from './site-references.ts';
import { smallestRemoval, withoutValues } from './smallest-removal.ts';
import { applyEdits } from './text-edit.ts';
import { removalEdit } from './yaml-removal.ts';

/** A file rewritten, and what was done to it in French. */
interface Rewritten {
  readonly text: string;
  readonly done: string;
}

/**
 * Plans to remove an entry with the media that only it shows, every reference to it and, where its
 * collection is personal, every mention of its name.
 * @param written `<type>/<id>` or `<collection>/<id>`.
 */
export function planErase(root: string, written: string): Planned {
  const open = openRepository(root);
  if (!('entries' in open)) return { refused: open };
  const entry = findEntry(open, written);
  if (!('key' in entry)) return { refused: entry };
  const writes = new Map<string, string>();
  const done = [`Supprimé : ${entry.file}`];
  for (const [path, rewritten] of withoutReferences(open, entry)) {
    if (!('text' in rewritten)) return { refused: rewritten };
    writes.set(path, rewritten.text);
    done.push(rewritten.done);
  }
  const media = ownMedia(open, entry);
  done.push(...media.map((path) => `Supprimé : ${path}`));
  const named = eraseName(open, entry, writes);
  return {
    plan: {
      writes: named.writes,
      deletes: [entry.file, ...media],
      done: [...done, ...named.done],
      doubts: named.doubts,
    },
  };
}

/** Every file that refers to the entry, without its references; or why one of them can't be. */
function withoutReferences(
  open: OpenRepository,
  entry: ReadEntry,
): [string, Rewritten | Refused][] {
  const names = namesOf(entry);
  const path = open.paths.get(entry.key);
  const rewritten: [string, Rewritten | Refused][] = [];
  for (const other of open.entries.values()) {
    if (other === entry) continue;
    const references = referencesTo(other, names, path);
    if (references.values.length + references.links.length === 0) continue;
    const file = openFile(other.file, open.bytes(other.file));
    rewritten.push([
      other.file,
      file ? withoutThese(file, other, references) : unedited(other.file),
    ]);
  }
  const site = open.files.site && openFile(open.files.site.path, open.bytes(open.files.site.path));
  const pointers = site ? linksOf(siteReferences(site.data, names, path)) : [];
  if (site !== undefined && pointers.length > 0) {
    const isValid = (data: JsonObject) => checkSite(data).length === 0;
    rewritten.push([site.path, withoutPointers(site, pointers, isValid)]);
  }
  return rewritten;
}

function withoutThese(
  file: Editable,
  other: ReadEntry,
  found: FileReferences,
): Rewritten | Refused {
  const edits = found.links.flatMap((link) => unlinkEdits(file.body, link));
  const body = applyEdits(file.body, edits).trim();
  const { collection, check } = other.type;
  const isValid = (data: JsonObject) =>
    check(body === '' || collection.body === 'none' ? data : { ...data, body }).length === 0;
  const pointers = found.values.map(({ pointer }) => pointer);
  return withoutPointers(file, pointers, isValid, {
    links: found.links.length,
    edits: edits.map((edit) => inFile(file, edit)),
  });
}

function withoutPointers(
  file: Editable,
  pointers: readonly string[],
  isValid: (data: JsonObject) => boolean,
  inBody: { links: number; edits: ReturnType<typeof inFile>[] } = { links: 0, edits: [] },
): Rewritten | Refused {
  const gone = smallestRemoval(file.data, pointers, isValid);
  if (gone === undefined) return required(file.path, pointers);
  const text = editedText(file, {
    data: withoutValues(file.data, gone),
    edits: [...gone.map((pointer) => removalEdit(file.yaml, file.tree, pointer)), ...inBody.edits],
  });
  if (text === undefined) return unedited(file.path);
  const links = inBody.links > 0 ? [`liens du texte (${inBody.links})`] : [];
  return { text, done: `Récrit : ${file.path} – retiré : ${[...gone, ...links].join(', ')}` };
}

function ownMedia(open: OpenRepository, entry: ReadEntry): string[] {
  const others = [...open.entries.values()].filter((other) => other !== entry);
  const shared = new Set(others.flatMap((other) => [...mediaOf(other)]));
  const own = mediaOf(entry);
  // Nothing says whose a file is that no entry shows but its name.
  const isNamed = (path: string) =>
    entry.type.collection.personal && path.split(/[/._]/).includes(entry.id);
  return open.files.media
    .map(({ path }) => path)
    .filter((path) => {
      const address = path.slice('content'.length);
      return !shared.has(address) && (own.has(address) || isNamed(address));
    });
}

function required(path: string, pointers: readonly string[]): Refused {
  return {
    message: `${path} ne peut pas s’en passer : ${pointers.join(', ') || 'son texte'} deviendrait vide.`,
    hint: 'Mettez-y d’abord une autre entrée, ou supprimez ce fichier.',
  };
}

function unedited(path: string): Refused {
  return {
    message: `La référence de ${path} n’a pas pu être retirée sans toucher au reste.`,
    hint: 'Retirez-la à la main, puis recommencez.',
  };
}
