/**
 * The door through which the form of the CMS enters the core: only what runs in a browser, where
 * there is no file, no Git and no process. `index.ts` opens on the whole core, which reads files.
 */
export type { Catalog } from './catalog/catalog.ts';
export type { EntryKey } from './catalog/entry.ts';
export { type Diagnostic, hasErrors } from './diagnostic/diagnostic.ts';
export { checkDraft, checkSettings, type Draft } from './draft/check-draft.ts';
export {
  type ContentIndex,
  type IndexedEntry,
  indexLine,
  mediaPaths,
} from './draft/content-index.ts';
export { type DraftEntry, draftCatalogs } from './draft/draft-catalog.ts';
export { freeId } from './draft/free-id.ts';
export { type PreviewContent, previewEntry } from './draft/preview-content.ts';
export type { DraftWorld } from './draft/world.ts';
export { type Filled, newText, type Opened, openText, rewrite } from './edit/rewrite.ts';
export { mediaTypeProblem, splitName } from './files/kinds.ts';
export { MEDIA_BYTES } from './files/limits.ts';
export { mediaNameProblem } from './files/names.ts';
export type { Directive, DirectiveAttribute } from './markdown/directive.ts';
export {
  type DirectiveData,
  directivePattern,
  readDirective,
  writeDirective,
} from './markdown/directive-text.ts';
export { DIRECTIVES } from './markdown/directives/index.ts';
export type { ContentType, Schema } from './schema/content-type.ts';
export { isJsonObject, type Json, type JsonObject, pointerKeys } from './schema/json.ts';
export { loadTypes } from './schema/load-types.ts';
export {
  nodeAt,
  type PropertyNode,
  propertyNodes,
  type SchemaNode,
  textOf,
} from './schema/node.ts';
export { type Shape, shapeOf } from './schema/shape.ts';
export { siteSchema } from './schema/site-schema.ts';
