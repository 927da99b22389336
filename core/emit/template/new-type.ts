import type { JsonObject } from '../../schema/json.ts';

/**
 * The file of a new content type, valid at once: a name, a page path, one field to go on from.
 * @param name Singular, ASCII kebab-case: the schema file's stem.
 */
export function newTypeText(name: string): string {
  return `${JSON.stringify(newSchema(name), null, 2)}\n`;
}

/** `atelier` → `ateliers`; a name that ends as a plural stays. */
export function pluralOf(name: string): string {
  return /[sxz]$/.test(name) ? name : `${name}s`;
}

function newSchema(name: string): JsonObject {
  const singular = words(name);
  const collection = pluralOf(name);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: singular,
    description: `Dites en une phrase ce qu’est une entrée du type « ${singular} ».`,
    type: 'object',
    additionalProperties: false,
    'x-collection': {
      name: collection,
      label: words(collection),
      label_singular: singular,
      format: 'md',
      path: `/${collection}/{id}/`,
    },
    properties: {
      audience: {
        type: 'string',
        title: 'Public',
        description: 'À qui l’entrée s’adresse.',
        minLength: 1,
      },
    },
    required: ['title'],
    examples: [
      {
        title: `${singular} : un exemple`,
        summary: 'Une phrase qui dit l’essentiel.',
        audience: 'Équipes des ministères',
        body: 'Le texte de la page, en Markdown.',
      },
    ],
  };
}

function words(name: string): string {
  const text = name.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
