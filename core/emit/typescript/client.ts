import type { ContentType, Schema } from '../../schema/content-type.ts';
import { nodeAt } from '../../schema/node.ts';
import { describeChanges } from '../contract/changes-file.ts';
import { describeManifest, indexSchema } from '../contract/general-files.ts';
import { ENTRY_LINKS, ENTRY_META } from '../contract/shared-schemas.ts';
import type { Description } from '../emitter.ts';
import { apiDeclarations } from './api.ts';
import { Definitions, declaration } from './definitions.ts';
import type { Names } from './names.ts';

/** What every repository's API has, whatever its types; the client imports these names. */
function shapesOf(described: readonly Description[]): Readonly<Record<string, Schema | undefined>> {
  return {
    EntryLinks: ENTRY_LINKS,
    EntryMeta: ENTRY_META,
    Index: indexSchema(described),
    Changes: describeChanges().schemas?.Changes,
    Manifest: describeManifest().schemas?.Manifest,
  };
}

/**
 * The module that gives the consumers' client a repository's types, and its collections' names.
 * @param described What the emitters describe.
 */
export function clientDeclarations(
  types: readonly ContentType[],
  described: readonly Description[],
  names: Names,
): string[] {
  const collections = names.claim('client collections', 'collections');
  const shapes = Object.entries(shapesOf(described)).map(([name, schema]) => {
    // Claimed before any content type asks for the name.
    names.claim(`client ${name}`, name);
    return declaration(name, nodeAt(schema ?? {}), new Definitions(names, '', String).context({}));
  });
  return [...shapes, ...apiDeclarations(types, names, ''), tableText(collections, types)];
}

function tableText(name: string, types: readonly ContentType[]): string {
  const lines = types.map(({ name: type, collection }) => {
    const value = JSON.stringify({ type, title: collection.titleField });
    return `  ${JSON.stringify(collection.name)}: ${value},\n`;
  });
  return `/** Le type de chaque collection, et le champ qui porte le titre de ses entrées. */\nexport const ${name} = {\n${lines.join('')}} as const;\n`;
}
