import { compareText, type Diagnostic, type Problem } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import { checkWith } from '../validate/check.ts';
import { readCollection } from './collection.ts';
import { completeSchema, objectAt } from './complete.ts';
import type { ContentType, Schema } from './content-type.ts';
import { dialectProblems } from './dialect.ts';
import { isJsonObject } from './json.ts';
import { referenceFields } from './references.ts';
import { reservedProblems } from './reserved.ts';
import type { SchemaSource } from './schema-source.ts';

/** The content types that could be made, sorted by file name, and what was wrong with the others. */
export interface LoadedTypes {
  readonly types: readonly ContentType[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes content types from schema files; a faulty schema takes down those that refer to it at most.
 * @param unreadable How many schema files aren't among the sources.
 */
export function loadTypes(sources: readonly SchemaSource[], unreadable = 0): LoadedTypes {
  const ordered = inOrder(sources);
  const names = new Set(ordered.flatMap((source) => collectionName(source.schema) ?? []));
  const isWhole = unreadable === 0 && names.size === ordered.length;
  const taken = new Map<string, string>();
  const types: ContentType[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of ordered) {
    const report = (problems: readonly Problem[]): void => {
      for (const problem of problems) {
        diagnostics.push(locate(problem, source.file, source.locate(problem.pointer)));
      }
    };
    const problems = [
      ...dialectProblems(source.schema, names),
      ...reservedProblems(source.schema, source.file, taken),
    ];
    // A collection that nobody knows may be that of a schema which can't be read: that one is told.
    report(problems.filter(({ code }) => isWhole || code !== 'unknown-collection'));
    if (problems.length > 0) continue;
    const type = makeType(source);
    types.push(type);
    report(exampleProblems(type));
  }
  return { types, diagnostics };
}

/** The types of schema files in which {@link loadTypes} found no fault before: nothing is checked again. */
export function trustedTypes(sources: readonly SchemaSource[]): LoadedTypes {
  return { types: inOrder(sources).map(makeType), diagnostics: [] };
}

function inOrder(sources: readonly SchemaSource[]): SchemaSource[] {
  return [...sources].sort((a, b) => compareText(a.file, b.file));
}

function makeType(source: SchemaSource): ContentType {
  const collection = readCollection(source.schema);
  const schema = completeSchema(source.schema, collection);
  const { $schema: _dialect, examples: _examples, ...checked } = schema;
  return {
    name: source.file.slice('schemas/'.length, -'.schema.json'.length),
    file: source.file,
    title: String(schema.title),
    description: String(schema.description),
    collection,
    schema,
    references: referenceFields(schema),
    check: checkWith(checked),
  };
}

function exampleProblems(type: ContentType): Problem[] {
  const examples = Array.isArray(type.schema.examples) ? type.schema.examples : [];
  return examples.flatMap((example, index) =>
    isJsonObject(example)
      ? type.check(example).map((problem) => ({
          ...problem,
          code: 'schema-example' as const,
          pointer: `/examples/${index}${problem.pointer}`,
        }))
      : [],
  );
}

function collectionName(schema: Schema): string | undefined {
  const { name } = objectAt(schema, 'x-collection');
  return typeof name === 'string' ? name : undefined;
}
