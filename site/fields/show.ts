import type { JSX } from 'preact';
import type { Json, SchemaNode } from '../../core/index.ts';

/** Shows a value by the schema that rules it, and the text of an image; lists and records are given it for their parts. */
export type Show = (node: SchemaNode, value: Json, alt?: string) => JSX.Element;
