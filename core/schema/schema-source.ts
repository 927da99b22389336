import type { Position } from '../diagnostic/diagnostic.ts';
import type { Schema } from './content-type.ts';

/** A schema file as read: its JSON, and where each value stands. */
export interface SchemaSource {
  /** `schemas/phase.schema.json`. */
  readonly file: string;
  readonly schema: Schema;
  /** Place of the value at a pointer, or of its nearest ancestor. */
  readonly locate: (pointer: string) => Position;
}
