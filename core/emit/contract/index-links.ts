import type { JsonObject } from '../../schema/json.ts';
import type { Description } from '../emitter.ts';
import { address } from './shared-schemas.ts';

/** The `links` of the entry point: its own, then what every emitter leads to. */
export function indexLinks(described: readonly Description[]): JsonObject {
  const links = described.flatMap((description) => description.links ?? []);
  return {
    type: 'object',
    title: 'Liens',
    description: 'Les adresses de l’API.',
    required: ['self', 'html', 'openapi', 'manifest', 'changes'],
    properties: {
      self: address('Ce fichier', 'L’adresse de ce fichier.', '/api/v1/index.json'),
      html: address('Site', 'L’accueil du site.', '/'),
      ...Object.fromEntries(
        links.map(({ name, path, title, description }) => [
          name,
          address(title, description, `/${path}`),
        ]),
      ),
    },
  };
}
