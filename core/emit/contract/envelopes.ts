import type { JsonObject } from '../../schema/json.ts';
import { RELATION } from './shared-schemas.ts';

const uri = (title: string, description: string, example: string): JsonObject => ({
  type: 'string',
  format: 'uri',
  title,
  description,
  examples: [`https://reperes.example${example}`],
});
