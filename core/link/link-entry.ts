import type { Reference } from '../catalog/entry.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import type { Diagnostic, Position, Problem } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import { nearest } from '../diagnostic/nearest.ts';
import { quoted } from '../diagnostic/visible.ts';
import { bodyLinkAim } from './body-links.ts';
import { aimAtMedia, mediaValues } from './media-values.ts';
import { type Aim, aimAt, type Targets } from './targets.ts';
import { type ReferenceValue, referenceValues, targetKey } from './values.ts';

/** What is looked at of an entry, or of a faulty file as far as it can be told. */
export type LinkSource = Pick<
  ReadEntry,
  'type' | 'file' | 'data' | 'title' | 'status' | 'body' | 'bodyLine' | 'locate'
>;

/** What an entry refers to, and the references that lead nowhere. */
export interface LinkedReferences {
  readonly references: readonly Reference[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Resolves every reference of an entry: in its data, then in its body. */
export function linkEntry(entry: LinkSource, targets: Targets): LinkedReferences {
  const references: Reference[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (problem: Omit<Problem, 'pointer'>, pointer: string, place: Position): void => {
    diagnostics.push(locate({ ...problem, pointer }, entry.file, place));
  };
  for (const value of referenceValues(entry.data, entry.type.references)) {
    const { target, problem } = aimOfValue(value, entry, targets);
    if (target !== undefined) references.push({ target, pointer: value.pointer });
    if (problem !== undefined) report(problem, value.pointer, entry.locate(value.pointer));
  }
  for (const { pointer, path } of mediaValues(entry.data)) {
    const { problem } = aimAtMedia(path, targets);
    if (problem !== undefined) report(problem, pointer, entry.locate(pointer));
  }
  for (const link of entry.body?.links ?? []) {
    const { target, problem } = bodyLinkAim(link, entry, targets);
    if (target !== undefined) references.push({ target, pointer: '/body' });
    if (problem !== undefined) {
      report(problem, '/body', { line: entry.bodyLine + link.line - 1, column: link.column });
    }
  }
  return { references, diagnostics };
}

function aimOfValue(value: ReferenceValue, entry: LinkSource, targets: Targets): Aim {
  const key = targetKey(value);
  return key === undefined
    ? { problem: { code: 'reference-unknown', ...unreadable(value, targets) } }
    : aimAt(key, entry, targets, value.field);
}

/** What a value that names no entry of its field's collections is told. */
function unreadable({ value, field }: ReferenceValue, { entries }: Targets) {
  const { collections } = field;
  const possible = `Collections possibles : ${collections.join(', ')}.`;
  const [collection = '', id, ...more] = value.split('/');
  if (id !== undefined && more.length === 0) {
    const meant = nearest(collection, collections);
    return {
      message: `${quoted(value)} : ce champ ne renvoie pas à la collection ${quoted(collection)}.`,
      hint: meant === undefined ? possible : `Vouliez-vous dire « ${meant}/${id} » ?`,
    };
  }
  const found = collections.map((name) => `${name}/${value}`).filter((key) => entries.has(key));
  return {
    message: `${quoted(value)} n’a pas la forme « collection/identifiant ».`,
    hint: found.length === 0 ? possible : `Écrivez ${found.map(quoted).join(' ou ')}.`,
  };
}
