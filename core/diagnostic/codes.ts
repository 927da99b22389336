import type { Severity } from './diagnostic.ts';

/**
 * Every code that a diagnostic can carry, with its severity.
 * `docs/errors.md` lists the same codes with an example and a cure; a test compares the two.
 */
export const DIAGNOSTIC_CODES = {
  'alias-taken': 'error',
  'cycle': 'error',
  'directive-attribute': 'error',
  'directive-unclosed': 'error',
  'directive-unknown': 'error',
  'duplicate-order': 'error',
  'encoding': 'error',
  'file-name': 'error',
  'file-size': 'error',
  'file-type': 'error',
  'forbidden-character': 'error',
  'front-matter': 'error',
  'link-broken': 'error',
  'link-scheme': 'error',
  'media-missing': 'error',
  'output-collision': 'error',
  'personal-data': 'error',
  'reference-alias': 'warning',
  'reference-draft': 'error',
  'reference-unknown': 'error',
  'reserved-name': 'error',
  'schema-additional': 'error',
  'schema-choice': 'error',
  'schema-condition': 'error',
  'schema-dialect': 'error',
  'schema-enum': 'error',
  'schema-example': 'error',
  'schema-format': 'error',
  'schema-length': 'error',
  'schema-pattern': 'error',
  'schema-range': 'error',
  'schema-required': 'error',
  'schema-type': 'error',
  'schema-unique': 'error',
  'session-outside': 'error',
  'symbolic-link': 'error',
  'unicode-form': 'error',
  'unknown-collection': 'error',
  'yaml-anchor': 'error',
  'yaml-depth': 'error',
  'yaml-duplicate-key': 'error',
  'yaml-key': 'error',
  'yaml-number': 'error',
  'yaml-reserved-key': 'error',
  'yaml-syntax': 'error',
  'yaml-tag': 'error',
} as const satisfies Record<string, Severity>;

/** A code of {@link DIAGNOSTIC_CODES}; codes are stable, messages may improve. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
