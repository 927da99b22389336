import type { ContentType, JsonObject, SchemaNode } from '../../core/index.ts';

/** What the fields of a form need to know of what is around them. */
export interface FormContext {
  /** The type whose schema the fields come from: `phase`, or `site`. */
  readonly typeName: string;
  /** Every type, to name the collections that relations lead to. */
  readonly types: readonly ContentType[];
  /** True below something optional: nothing there is asked for, nor filled in. */
  readonly insideOptional: boolean;
  /** Definitions that hold the field, to stop at one that holds itself. */
  readonly open: readonly string[];
  /** Makes the fields inside a field; widgets that hold others ask for them here. */
  readonly build: FieldBuilder;
}

/** Makes fields of the form. */
export interface FieldBuilder {
  /** The fields of an object. */
  readonly fields: (object: SchemaNode, context: FormContext) => JsonObject[];
  /** The field of a list's items. */
  readonly item: (items: SchemaNode, context: FormContext) => JsonObject;
}
