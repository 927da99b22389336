import type { ContentType } from '../schema/content-type.ts';
import type { Description } from './emitter.ts';
import { apiDeclarations } from './typescript/api.ts';
import { clientDeclarations } from './typescript/client.ts';
import { Names } from './typescript/names.ts';
import { type NamedSchema, sourceDeclarations } from './typescript/source.ts';

const HEADER =
  '// Fichier produit par « reperes generate » : modifiez les schémas, pas ce fichier.\n';

/**
 * The TypeScript of the schemas: an interface for each type as its files are written,
 * then one for each as the API gives it. Same schemas, same text.
 */
export function typescriptTypes(
  types: readonly ContentType[],
  extra: readonly NamedSchema[] = [],
): string {
  const names = new Names();
  const source = sourceDeclarations(types, extra, names);
  const api = types.length > 0 ? apiDeclarations(types, names, 'Api') : [];
  return [HEADER, ...source, ...api].join('\n');
}

/**
 * Only what the API gives, without a prefix, and the collections' names: for the consumers' client.
 * @param described What the emitters describe: the links of the entry point are among it.
 */
export function typescriptApiTypes(
  types: readonly ContentType[],
  described: readonly Description[],
): string {
  return [HEADER, ...clientDeclarations(types, described, new Names())].join('\n');
}
