import type { ContentType } from '../schema/content-type.ts';
import { pascalCase } from '../schema/names.ts';

/** Names of the OpenAPI components that describe a type's files. */
export interface ComponentNames {
  /** The entry's data: `Phase`. */
  readonly data: string;
  /** An entry in its collection's file: `PhaseItem`. */
  readonly item: string;
  /** An entry's own file: `PhaseFile`. */
  readonly entryFile: string;
  /** A collection's file: `PhaseCollection`. */
  readonly collectionFile: string;
}

/** Names the components of a type. */
export function componentNames(type: ContentType): ComponentNames {
  const data = pascalCase(type.name);
  return {
    data,
    item: `${data}Item`,
    entryFile: `${data}File`,
    collectionFile: `${data}Collection`,
  };
}
