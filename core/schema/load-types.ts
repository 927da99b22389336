import { compareText, type Diagnostic, type Problem } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import { checkData } from '../validate/check.ts';
import { readCollection } from './collection.ts';
import { compileSchema } from './compile.ts';
import { completeSchema } from './complete.ts';
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

/** Makes content types from schema files; a faulty schema takes none of the others down. */
export function loadTypes(sources: readonly SchemaSource[]): LoadedTypes {
  const ordered = [...sources].sort((a, b) => compareText(a.file, b.file));
  const names = new Set(ordered.map((source) => collectionName(source.schema)));
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
    report(problems);
    if (problems.length > 0) continue;
    const type = makeType(source);
    types.push(type);
    report(exampleProblems(type));
  }
  return { types, diagnostics };
}

function makeType(source: SchemaSource): ContentType {
  const collection = readCollection(source.schema);
  const schema = completeSchema(source.schema, collection);
  const { $schema: _dialect, examples: _examples, ...checked } = schema;
  const validate = compileSchema(checked);
  return {
    name: source.file.slice('schemas/'.length, -'.schema.json'.length),
    file: source.file,
    title: String(schema.title),
    description: String(schema.description),
    collection,
    schema,
    references: referenceFields(schema),
    check: (data) => checkData(validate, data),
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

function collectionName(schema: Schema): string {
  const collection = schema['x-collection'];
  return isJsonObject(collection) ? String(collection.name) : '';
}
