import type { EntryKey } from '../catalog/entry.ts';
import { pagePaths, parentOf } from '../catalog/paths.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import { idProblem } from '../files/names.ts';
import type { JsonObject } from '../schema/json.ts';
import { addressEdit } from './body-edits.ts';
import type { Planned, Refused } from './edit-plan.ts';
import { type Editable, editedText, inFile, namesOf, openFile } from './editable.ts';
import { referencesTo } from './file-references.ts';
import { findEntry, type OpenRepository, openRepository } from './open-repository.ts';
import { siteReferences } from './site-references.ts';
import type { TextEdit } from './text-edit.ts';
import { withValue } from './with-value.ts';
import { additionEdit, replacementEdit } from './yaml-values.ts';

/** A renaming: the entry, its names so far, and the page paths that change by it. */
interface Renaming {
  readonly entry: ReadEntry;
  readonly names: ReadonlySet<EntryKey>;
  readonly newId: string;
  readonly newKey: EntryKey;
  /** New page path by former one. */
  readonly paths: ReadonlyMap<string, string>;
}

/**
 * Plans to give an entry another id: its file moves, every reference follows, and the former id
 * stays as an alias, so that its page redirects and its API file still answers.
 */
export function planRename(root: string, written: string, newId: string): Planned {
  const open = openRepository(root);
  if (!('entries' in open)) return { refused: open };
  const entry = findEntry(open, written);
  if (!('key' in entry)) return { refused: entry };
  const newKey = `${entry.type.collection.name}/${newId}`;
  const problem = idProblem(newId) ?? taken(open, newKey);
  if (problem !== undefined) return { refused: problem };
  const paths = movedPaths(open, entry, newId);
  const renaming = { entry, names: namesOf(entry), newId, newKey, paths };
  const writes = new Map<string, string>();
  const newFile = `content/${newKey}.${entry.type.collection.format}`;
  const done = [`Renommé : ${entry.file} → ${newFile}`];
  for (const other of open.entries.values()) {
    const text = rewritten(open, other, renaming);
    if (text === 'same') continue;
    if (text === undefined) return { refused: unedited(other.file) };
    writes.set(other === entry ? newFile : other.file, text);
    if (other !== entry) done.push(`Récrit : ${other.file}`);
  }
  const site = siteText(open, renaming);
  if (site !== undefined && open.files.site !== undefined) {
    writes.set(open.files.site.path, site);
    done.push(`Récrit : ${open.files.site.path}`);
  }
  return { plan: { writes, deletes: [entry.file], done, doubts: lostPaths(open, renaming) } };
}

function taken(open: OpenRepository, key: EntryKey): Refused | undefined {
  return open.entries.has(key)
    ? { message: `L’entrée « ${key} » existe déjà.`, hint: 'Choisissez un autre identifiant.' }
    : undefined;
}

/** A page moves with its id, and so do the pages below it. */
function movedPaths(open: OpenRepository, entry: ReadEntry, newId: string): Map<string, string> {
  const { entries, paths } = open;
  const moved = new Map<EntryKey, ReadEntry>();
  for (const [key, other] of entries) {
    const isChild = parentOf(other, entries) === entry;
    const data = isChild ? { ...other.data, parent: newId } : other.data;
    const id = other === entry ? newId : other.id;
    const named = other === entry ? `${entry.type.collection.name}/${newId}` : key;
    moved.set(named, { ...other, id, key: named, data });
  }
  const after = pagePaths(moved);
  const newKey = `${entry.type.collection.name}/${newId}`;
  return new Map(
    [...paths].flatMap(([key, path]) => {
      const next = after.get(key === entry.key ? newKey : key);
      return next === undefined || next === path ? [] : [[path, next] as const];
    }),
  );
}

function rewritten(
  open: OpenRepository,
  other: ReadEntry,
  renaming: Renaming,
): string | 'same' | undefined {
  const { entry, names, newId, newKey, paths } = renaming;
  const { values } = referencesTo(other, names, undefined);
  const links = (other.body?.links ?? []).flatMap((link) => {
    const { target } = link;
    if (target.kind === 'entry') return names.has(target.key) ? [{ link, address: newKey }] : [];
    const address = target.kind === 'path' ? paths.get(target.path) : undefined;
    return address === undefined ? [] : [{ link, address }];
  });
  if (other !== entry && values.length + links.length === 0) return 'same';
  const file = openFile(other.file, open.bytes(other.file));
  if (file === undefined) return undefined;
  const newValues = values.map(({ pointer, value }) => ({
    pointer,
    value: value.includes('/') ? newKey : newId,
  }));
  const own = other === entry ? aliasEdit(file, entry, newId) : { data: file.data, edits: [] };
  return editedText(file, {
    data: newValues.reduce((data, { pointer, value }) => withValue(data, pointer, value), own.data),
    edits: [
      ...own.edits,
      ...newValues.map(({ pointer, value }) =>
        replacementEdit(file.yaml, file.tree, pointer, value),
      ),
      ...links.map(({ link, address }) => inFile(file, addressEdit(file.body, link, address))),
    ],
  });
}

interface Edited {
  readonly data: JsonObject;
  readonly edits: readonly (TextEdit | undefined)[];
}

/** The former id joins the aliases; renamed back, it takes the place of the id that is one no more. */
function aliasEdit(
  { yaml, tree, data }: Editable,
  { id, aliases }: ReadEntry,
  newId: string,
): Edited {
  const known = aliases.indexOf(newId);
  if (known === -1) {
    return {
      data: { ...data, aliases: [...aliases, id] },
      edits: [additionEdit(yaml, tree, 'aliases', id)],
    };
  }
  const pointer = `/aliases/${known}`;
  return {
    data: withValue(data, pointer, id),
    edits: [replacementEdit(yaml, tree, pointer, id)],
  };
}

function siteText(open: OpenRepository, { entry, names, newKey, paths }: Renaming) {
  const { site } = open.files;
  const file = site && openFile(site.path, open.bytes(site.path));
  if (file === undefined) return undefined;
  const path = open.paths.get(entry.key);
  const pointers = siteReferences(file.data, names, path).map((pointer) => ({
    pointer,
    value: pointer.endsWith('/ref') ? newKey : (paths.get(path ?? '') ?? path ?? ''),
  }));
  if (pointers.length === 0) return undefined;
  return editedText(file, {
    data: pointers.reduce((data, { pointer, value }) => withValue(data, pointer, value), file.data),
    edits: pointers.map(({ pointer, value }) =>
      replacementEdit(file.yaml, file.tree, pointer, value),
    ),
  });
}

/** Only the entry's own former address redirects. */
function lostPaths(
  { paths: before, entries }: OpenRepository,
  { entry, paths }: Renaming,
): string[] {
  return [...entries.values()].flatMap((other) => {
    const path = before.get(other.key) ?? '';
    const next = paths.get(path);
    return other === entry || next === undefined
      ? []
      : [`À savoir : la page « ${other.title} » passe de ${path} à ${next}, sans redirection.`];
  });
}

function unedited(path: string): Refused {
  return {
    message: `La référence de ${path} n’a pas pu être récrite sans toucher au reste.`,
    hint: 'Écrivez-la plus simplement, puis recommencez.',
  };
}
