import type { Problem } from '../diagnostic/diagnostic.ts';
import type { JsonObject } from './json.ts';

/** The `x-collection` keyword with every default filled in. */
export interface Collection {
  /** Plural, ASCII kebab-case: the folder under `content/` and the API's name. */
  readonly name: string;
  readonly label: string;
  readonly labelSingular: string;
  /** Lead of the list page; absent when the schema gives none. */
  readonly description?: string;
  readonly format: 'md' | 'yml';
  /** Whether a Markdown body follows the front matter. */
  readonly body: 'none' | 'optional' | 'required';
  /** Page path with `{id}`, for instance `/phases/{id}/`. */
  readonly path: string;
  /** Path of the list page: `path` up to `{id}`. */
  readonly listPath: string;
  /** The property shown as title. */
  readonly titleField: string;
  /** The property that orders lists; absent: by title. */
  readonly orderBy?: string;
  /** Personal data: no trace once removed. */
  readonly personal: boolean;
  /** False: in the API only. */
  readonly pages: boolean;
}

/** A place in a type's data that holds references; `*` in the pointer stands for any array index. */
export interface ReferenceField {
  readonly pointer: string;
  /** Collections whose ids are allowed. */
  readonly collections: readonly string[];
  /** True when the value is written `<collection>/<id>`. */
  readonly qualified: boolean;
}

/** A JSON Schema of the dialect, read as plain JSON. */
export interface Schema extends JsonObject {}

/** Everything the engine knows of a content type; made from one schema file. */
export interface ContentType {
  /** Singular, the schema file's stem: `phase`. */
  readonly name: string;
  /** `schemas/phase.schema.json`. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly collection: Collection;
  /** The whole schema: common fields and definitions merged in, annotation keywords kept. */
  readonly schema: Schema;
  readonly references: readonly ReferenceField[];
  /** Checks data (the body as `body`) and returns all problems, in French, without places. */
  readonly check: (data: JsonObject) => Problem[];
}
