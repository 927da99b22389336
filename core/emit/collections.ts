import { collectionFile } from '../api/addresses.ts';
import { collectionPage, pageCount, pageFile, wholeCollection } from '../api/collection.ts';
import { describeCollections } from './contract/collection-files.ts';
import type { Emitter } from './emitter.ts';

/** Each collection whole, and in pages when it is large. */
export const emitter: Emitter = {
  describe: describeCollections,
  collection: (type, catalog) => [
    { path: collectionFile(type), content: () => wholeCollection(type, catalog) },
    ...Array.from({ length: pageCount(type, catalog) }, (_, index) => ({
      path: pageFile(type, index + 1),
      content: () => collectionPage(type, catalog, index + 1),
    })),
  ],
};
