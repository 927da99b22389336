import {
  type Diagnostic,
  hasErrors,
  type Outcome,
  type Position,
} from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import type { LinkSource } from '../link/link-entry.ts';
import type { Body } from '../markdown/body.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { readSource, type Source } from '../read/source.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';
import { inStage } from '../stage.ts';
import type { Entry } from './entry.ts';
import { entryState } from './entry-state.ts';

/** An entry that is valid by itself; its links and its place among the others aren't known yet. */
export interface ReadEntry extends Omit<Entry, 'path' | 'references'> {
  /** Place in the file of the value at a pointer, or of its nearest ancestor. */
  readonly locate: (pointer: string, part?: 'key' | 'value') => Position;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** What identifies a content file. */
export interface EntryFile {
  readonly file: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** An entry, or the faults of its file. */
export interface EntryOutcome extends Outcome<ReadEntry> {
  /** What of a faulty file can be looked at for its links. */
  readonly faulty?: LinkSource;
}

/** Reads and checks one entry; all of the file's problems come at once, but for those among entries. */
export function readEntry(type: ContentType, { file, id, bytes }: EntryFile): EntryOutcome {
  const read = inStage('read', () => readSource(file, bytes));
  const source = read.value;
  if (source === undefined) return { diagnostics: read.diagnostics };
  const { body: text } = source;
  const body = text === undefined ? undefined : inStage('parse', () => parseBody(text));
  const diagnostics: Diagnostic[] = [
    ...read.diagnostics,
    ...inStage('validate', () => dataDiagnostics(type, source, file)),
    ...(body?.problems ?? []).map((problem) =>
      locate(problem, file, { line: source.bodyLine + problem.line - 1, column: problem.column }),
    ),
  ];
  if (hasErrors(diagnostics)) {
    return { faulty: linkSource(type, id, source, body?.body), diagnostics };
  }
  return { value: toEntry(type, id, source, body?.body), diagnostics };
}

function dataDiagnostics(type: ContentType, source: Source, file: string): Diagnostic[] {
  const { data, body } = source;
  if (body !== undefined && type.collection.body === 'none') {
    return [...problemsOf(type, data, source, file), unexpectedBody(source, file)];
  }
  return problemsOf(type, body === undefined ? data : { ...data, body }, source, file);
}

function problemsOf(
  type: ContentType,
  data: JsonObject,
  source: Source,
  file: string,
): Diagnostic[] {
  return type.check(data).map((problem) => {
    const part = problem.code === 'schema-additional' ? 'key' : 'value';
    return locate(problem, file, source.locate(problem.pointer, part));
  });
}

function unexpectedBody(source: Source, file: string): Diagnostic {
  const problem = {
    code: 'schema-additional' as const,
    pointer: '/body',
    message: 'Ce type n’a pas de texte après l’en-tête.',
    hint: 'Retirez le texte qui suit la seconde ligne « --- », ou rangez-le dans un champ.',
  };
  return locate(problem, file, { line: source.bodyLine, column: 1 });
}

function linkSource(
  type: ContentType,
  id: string,
  { file, data, bodyLine, locate: place }: Source,
  body: Body | undefined,
): LinkSource {
  const title = data[type.collection.titleField];
  return {
    ...{ type, file, data, bodyLine, locate: place },
    title: typeof title === 'string' ? title : id,
    status: data.status === 'draft' ? 'draft' : 'published',
    ...(body !== undefined && { body }),
  };
}

/** An entry from what its file says. */
export function toEntry(
  type: ContentType,
  id: string,
  source: Pick<Source, 'file' | 'data' | 'bodyLine' | 'locate'>,
  body: Body | undefined,
): ReadEntry {
  const { data } = source;
  return {
    key: `${type.collection.name}/${id}`,
    id,
    type,
    file: source.file,
    data,
    title: String(data[type.collection.titleField] ?? id),
    summary: typeof data.summary === 'string' ? data.summary : '',
    ...entryState(data),
    ...(body !== undefined && { body }),
    locate: source.locate,
    bodyLine: source.bodyLine,
  };
}
