import { describedFor, typescriptApiTypes } from '../../core/index.ts';
import type { Generated } from './generated.ts';

/** What the API gives, as TypeScript: the consumers' client is typed by it, in any repository. */
export const generated: Generated = {
  path: 'client/src/types.generated.ts',
  engineOnly: false,
  content: ({ types }) => typescriptApiTypes(types, describedFor(types)),
};
