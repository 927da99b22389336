export { type Format, longestSession, shortestSession } from './agenda/longest.ts';
export { isAgenda, type Session, sessionsOf } from './agenda/session.ts';
export {
  API_FOLDER,
  absolute,
  calendarFile,
  collectionFile,
  editAddress,
  entryFile,
  historyAddress,
  linesFile,
  wholeCalendarFile,
} from './api/addresses.ts';
export { type EntryChange, entryChanges } from './api/change-list.ts';
export {
  announcedEnd,
  type CollectionEnd,
  collectionEnds,
  type Deprecation,
  deprecationsOf,
} from './api/deprecations.ts';
export { attribution, entryDocument } from './api/entry.ts';
export { listToJson, readableJson, toJson } from './api/json.ts';
export {
  allPieces,
  bytesOf,
  type FileContent,
  type InPieces,
  type KeptBytes,
  type Piece,
  type PieceMaker,
  type PieceShelf,
  usePieceShelf,
  wholeContent,
} from './api/pieces.ts';
export { dataVersion } from './api/version.ts';
export type { Catalog, Media, Site } from './catalog/catalog.ts';
export { dependencyDigests } from './catalog/dependency-digests.ts';
export type { Entry, EntryKey, Reference } from './catalog/entry.ts';
export { formerPath } from './catalog/former-path.ts';
export { fileSize, linkResolver } from './catalog/link-resolver.ts';
export {
  type LoadMemory,
  newLoadMemory,
  type RememberedEntry,
  type Sound,
  schemaDigest,
} from './catalog/load-memory.ts';
export { isListed } from './catalog/make-catalog.ts';
export { parentOf } from './catalog/paths.ts';
export { reviseCatalog } from './catalog/revise.ts';
export { type KeptEntry, remadeBody, revivedEntry } from './catalog/revived-entry.ts';
export {
  countListed,
  type Dependency,
  listedPart,
  note,
  type Recorded,
  recorded,
  rememberedBy,
  trackedCatalog,
} from './catalog/tracking.ts';
export { type TrailStep, trailOf } from './catalog/trail.ts';
export { DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnostic/codes.ts';
export {
  compareDiagnostics,
  compareText,
  type Diagnostic,
  hasErrors,
  type Position,
  type Problem,
  type Severity,
} from './diagnostic/diagnostic.ts';
export { locate } from './diagnostic/locate.ts';
export { nearest, suggest } from './diagnostic/nearest.ts';
export { visible } from './diagnostic/visible.ts';
export type { Difference, Level } from './diff/difference.ts';
export { loadDiff } from './diff/load.ts';
export type { DiffReport } from './diff/report.ts';
export type { Snapshot } from './diff/snapshot.ts';
export type { Release } from './diff/snapshot-of-release.ts';
export { type Citation, citationsOf } from './edit/citations.ts';
export type { EditPlan, Planned, Refused } from './edit/edit-plan.ts';
export { planErase } from './edit/erase.ts';
export { planRename } from './edit/rename.ts';
export { outputSchema } from './emit/contract/output-schema.ts';
export { SHARED_OBJECTS } from './emit/contract/shared-schemas.ts';
export { csvSchema } from './emit/csv.ts';
export type { Digest, EmittedFile, Emitter, IndexLink, OutputFile } from './emit/emitter.ts';
export {
  collectionFiles,
  describedFor,
  digested,
  emitFiles,
  entryFiles,
  plannedFiles,
  publishedLinks,
  siteFiles,
} from './emit/index.ts';
export { scriptJson } from './emit/json-ld/script-text.ts';
export { apiData, siteData } from './emit/json-ld/site-data.ts';
export { listStructuredData, structuredData } from './emit/json-ld/structured-data.ts';
export { schemaPath } from './emit/schemas.ts';
export { newTypeText, pluralOf } from './emit/template/new-type.ts';
export { type ExistingEntries, newEntryText } from './emit/template.ts';
export { typescriptApiTypes, typescriptTypes } from './emit/typescript.ts';
export { toYaml } from './emit/yaml-text.ts';
export type { RepositoryFiles } from './files/file-ref.ts';
export { sha256 } from './files/hash.ts';
export { importAll } from './files/import-all.ts';
export { entryTypeProblem, mediaTypeProblem, splitName } from './files/kinds.ts';
export { MEDIA_BYTES, TEXT_BYTES } from './files/limits.ts';
export { listFolder, listModules } from './files/modules.ts';
export { idProblem, mediaNameProblem } from './files/names.ts';
export { readBytes, readBytesSafely, readJsonFile } from './files/read-file.ts';
export { listRepository } from './files/repository.ts';
export { areUnchanged, isSameFile } from './files/unchanged.ts';
export type { CollectionHealth } from './health/collection-health.ts';
export { type EntryGaps, type EntryReview, type Health, healthOf } from './health/health.ts';
export { readHistory, unusableHistory } from './history/git.ts';
export { gitEnvironment } from './history/git-command.ts';
export type { Change, History } from './history/history.ts';
export { isMediaPath } from './link/media-values.ts';
export { type LoadOptions, loadRepository, type Repository } from './load-repository.ts';
export type { Body, Heading, LinkResolver } from './markdown/body.ts';
export { completeClean, completeHtml, completeText } from './markdown/complete.ts';
export type { Directive, DirectiveAttribute } from './markdown/directive.ts';
export {
  type DirectiveData,
  directivePattern,
  readDirective,
  writeDirective,
} from './markdown/directive-text.ts';
export { DIRECTIVES } from './markdown/directives/index.ts';
export { type BodyProblem, type Highlight, parseBody } from './markdown/parse-body.ts';
export { typography } from './markdown/typography.ts';
export { rules } from './rules/index.ts';
export type { Collection, ContentType, ReferenceField, Schema } from './schema/content-type.ts';
export { isJsonObject, type Json, type JsonObject } from './schema/json.ts';
export {
  itemNode,
  nodeAt,
  type PropertyNode,
  propertyNodes,
  type SchemaNode,
  textOf,
  variantNodes,
} from './schema/node.ts';
export { type Choice, type Shape, shapeOf, type Variant } from './schema/shape.ts';
export type { SiteSettings } from './schema/site.generated.ts';
export { isSiteAddress } from './schema/site-address.ts';
export { siteSchema } from './schema/site-schema.ts';
export { inStage, observeStages, type Stage } from './stage.ts';
