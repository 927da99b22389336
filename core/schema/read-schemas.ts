import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { FileRef } from '../files/file-ref.ts';
import { readBytesSafely } from '../files/read-file.ts';
import { readSource } from '../read/source.ts';
import type { SchemaSource } from './schema-source.ts';

/** The schema files that could be read, and what was wrong with the others. */
export interface ReadSchemas {
  readonly sources: readonly SchemaSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads schema files through the same hardened reader as content. */
export function readSchemas(root: string, files: readonly FileRef[]): ReadSchemas {
  const sources: SchemaSource[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path } of files) {
    const bytes = readBytesSafely(root, path);
    diagnostics.push(...bytes.diagnostics);
    if (bytes.value === undefined) continue;
    const source = readSource(path, bytes.value);
    diagnostics.push(...source.diagnostics);
    if (source.value === undefined) continue;
    const { data, locate } = source.value;
    sources.push({ file: path, schema: data, locate: (pointer) => locate(pointer) });
  }
  return { sources, diagnostics };
}
