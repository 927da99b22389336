import type { ContentType, Schema } from '../../schema/content-type.ts';
import { pascalCase } from '../../schema/names.ts';
import { nodeAt } from '../../schema/node.ts';
import { Definitions, declaration } from './definitions.ts';
import type { Names } from './names.ts';

/** A schema that isn't a content type, and the name of its interface. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: Schema;
}

/** The interfaces of entries as their files are written, references being ids. */
export function sourceDeclarations(
  types: readonly ContentType[],
  extra: readonly NamedSchema[],
  names: Names,
): string[] {
  const definitions = new Definitions(names, '', referenceText);
  const wanted = [
    ...types.map(({ name, schema }) => ({ name: pascalCase(name), schema })),
    ...extra,
  ].map(({ name, schema }) => ({ name: names.claim(`source ${name}`, name), schema }));
  const interfaces = wanted.map(({ name, schema }) =>
    declaration(name, nodeAt(schema), definitions.context(schema)),
  );
  return [...definitions.declarations(), ...interfaces, ...sourceIndex(types, names)];
}

function sourceIndex(types: readonly ContentType[], names: Names): string[] {
  if (types.length === 0) return [];
  const members = types.map(({ name, collection }) => {
    const type = pascalCase(name);
    return `  readonly ${JSON.stringify(collection.name)}: ${names.claim(`source ${type}`, type)};\n`;
  });
  const name = names.claim('sources', 'Sources');
  return [
    `/** Les données d'une entrée de chaque collection, telles que son fichier les écrit. */\nexport interface ${name} {\n${members.join('')}}\n`,
  ];
}

function referenceText(collections: readonly string[], qualified: boolean): string {
  return qualified ? collections.map((name) => `\`${name}/\${string}\``).join(' | ') : 'string';
}
