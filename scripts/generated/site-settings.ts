import { join } from 'node:path';
import { isJsonObject, readJsonFile, typescriptTypes } from '../../core/index.ts';
import type { Generated } from './generated.ts';

/** The settings of a site, which the engine's own schema describes. */
export const generated: Generated = {
  path: 'core/schema/site.generated.ts',
  engineOnly: true,
  content: ({ root }) => {
    const schema = readJsonFile(join(root, 'core/schema'), 'site.schema.json');
    if (!isJsonObject(schema)) throw new Error('site.schema.json must hold an object');
    return typescriptTypes([], [{ name: 'SiteSettings', schema }]);
  },
};
