import type { ContentType } from '../../schema/content-type.ts';
import { pascalCase } from '../../schema/names.ts';
import { nodeAt } from '../../schema/node.ts';
import { outputSchema } from '../contract/output-schema.ts';
import { RELATION } from '../contract/shared-schemas.ts';
import { Definitions, declaration } from './definitions.ts';
import type { Names } from './names.ts';
import { membersText } from './type-text.ts';

/** The interfaces of entries as the API gives them, relations knowing the collections they lead to. */
export function apiDeclarations(
  types: readonly ContentType[],
  names: Names,
  prefix: string,
): string[] {
  const relation = names.claim('api relation', `${prefix}Relation`);
  const typeNames = names.claim('api type names', `${prefix}TypeNames`);
  const index = names.claim('api collections', `${prefix}Collections`);
  const definitions = new Definitions(
    names,
    prefix,
    (collections) => `${relation}<${collections.map((name) => JSON.stringify(name)).join(' | ')}>`,
  );
  const named = types.map((type) => ({
    type,
    name: names.claim(`api: ${type.name}`, prefix + pascalCase(type.name)),
  }));
  const interfaces = named.map(({ name, type }) => {
    const schema = outputSchema(type);
    return declaration(name, nodeAt(schema), definitions.context(schema));
  });
  return [
    table(typeNames, 'Le nom du type de chaque collection.', named, ({ type }) =>
      JSON.stringify(type.name),
    ),
    relationText(relation, typeNames, definitions),
    ...definitions.declarations(),
    ...interfaces,
    table(
      index,
      'Les données d’une entrée de chaque collection, telles que l’API les donne.',
      named,
      ({ name }) => name,
    ),
  ];
}

interface Named {
  readonly type: ContentType;
  readonly name: string;
}

function table(
  name: string,
  comment: string,
  named: readonly Named[],
  value: (one: Named) => string,
): string {
  const members = named.map(
    (one) => `  readonly ${JSON.stringify(one.type.collection.name)}: ${value(one)};\n`,
  );
  return `/** ${comment} */\nexport interface ${name} {\n${members.join('')}}\n`;
}

function relationText(relation: string, typeNames: string, definitions: Definitions): string {
  const { type: _narrowed, ...properties } = RELATION.properties;
  const members = membersText(
    nodeAt({ properties, required: RELATION.required }),
    definitions.context({}),
  );
  return `/** ${RELATION.title} : ${RELATION.description} */
export interface ${relation}<C extends keyof ${typeNames} = keyof ${typeNames}> {
  /** ${RELATION.properties.type.description} */
  readonly type: ${typeNames}[C];
${members}}
`;
}
