import { typescriptTypes } from '../../core/index.ts';
import type { Generated } from './generated.ts';

/** The repository's schemas as TypeScript. */
export const generated: Generated = {
  path: 'schemas/types.generated.ts',
  engineOnly: false,
  content: ({ types }) => typescriptTypes(types),
};
