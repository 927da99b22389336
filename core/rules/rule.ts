import type { EntryKey } from '../catalog/entry.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import type { DiagnosticCode } from '../diagnostic/codes.ts';
import type { Problem } from '../diagnostic/diagnostic.ts';
import type { ContentType } from '../schema/content-type.ts';

/** What a rule may look at: every entry that is valid by itself, drafts included. */
export interface RuleContext {
  readonly types: readonly ContentType[];
  readonly entries: ReadonlyMap<EntryKey, ReadEntry>;
  /** Page path of every entry. */
  readonly paths: ReadonlyMap<EntryKey, string>;
}

/** A broken rule, at a value of an entry. */
export interface Finding extends Omit<Problem, 'code'> {
  readonly entry: ReadEntry;
  /** Line and column within the body, when the finding is there. */
  readonly inBody?: { readonly line: number; readonly column: number };
}

/** Something that no single file can say of itself. One rule a file; the folder is the list. */
export interface Rule {
  readonly code: DiagnosticCode;
  /** What has to hold, in a French sentence. */
  readonly description: string;
  readonly check: (context: RuleContext) => readonly Finding[];
}
