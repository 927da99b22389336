import type { JsonObject } from '../../schema/json.ts';

/** How one published JSON file, or a family of them, is told to the consumers. */
export interface JsonFile {
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** The schema of the content, or a reference to a component. */
  readonly schema: JsonObject;
  readonly parameters?: readonly JsonObject[];
  /** True when the file's end is announced. */
  readonly deprecated?: boolean;
}

/** The tag of the files that stand for no collection. */
export const GENERAL_TAG = 'Général';

/** A path item: one read, answered by the file or by 404, revalidated by its `ETag`. */
export function pathItem(file: JsonFile): JsonObject {
  const { operationId, tag, summary, description, schema, parameters, deprecated } = file;
  return {
    get: {
      operationId,
      tags: [tag],
      summary,
      description,
      ...(deprecated === true && { deprecated }),
      ...(parameters !== undefined && { parameters }),
      responses: {
        200: {
          description: summary,
          headers: {
            ETag: {
              description:
                'Empreinte du fichier, à renvoyer dans « If-None-Match » ; posée par l’hébergeur.',
              schema: { type: 'string' },
            },
          },
          content: { 'application/json': { schema } },
        },
        304: {
          description: 'Le fichier n’a pas changé depuis la version que la requête nomme.',
        },
        404: {
          description:
            'Ce fichier n’existe pas. Les hébergeurs qui le permettent le disent par un problème (RFC 9457) ; d’autres, par leur page d’erreur.',
          content: { 'application/problem+json': { schema: componentReference('Problem') } },
        },
      },
    },
  };
}

/** The component that has this name. */
export function componentReference(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}
