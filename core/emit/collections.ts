import { collectionFile } from '../api/addresses.ts';
import { collectionText, pageCount, pageFile, pageText } from '../api/collection.ts';
import { describeCollections } from './contract/collection-files.ts';
import type { Emitter } from './emitter.ts';

/** Each collection whole, and in pages when it is large. */
export const emitter: Emitter = {
  describe: describeCollections,
  collection: (type, catalog) => [
    { path: collectionFile(type), content: collectionText(type, catalog) },
    ...Array.from({ length: pageCount(type, catalog) }, (_, index) => ({
      path: pageFile(type, index + 1),
      content: pageText(type, catalog, index + 1),
    })),
  ],
};
