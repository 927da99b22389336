import { apiBody } from '../../../api/body.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import type { Entry } from '../../../catalog/entry.ts';
import type { JsonObject } from '../../../schema/json.ts';
import type { Kind } from '../kind.ts';
import { pageAddress } from '../terms.ts';

/** Questions and their answers, on their own pages and together on their list. Known by its name: `question`. */
export const kind: Kind = {
  fits: ({ name, collection }) => name === 'question' && collection.body !== 'none',
  describe: (entry, catalog) => questions([entry], catalog),
  list: questions,
};

function questions(entries: readonly Entry[], catalog: Catalog): JsonObject[] {
  const answered = entries.flatMap((entry) => questionOf(entry, catalog));
  return answered.length === 0 ? [] : [{ '@type': 'FAQPage', mainEntity: answered }];
}

function questionOf(entry: Entry, catalog: Catalog): JsonObject[] {
  if (entry.body === undefined) return [];
  return [
    {
      '@type': 'Question',
      '@id': pageAddress(entry, catalog),
      name: entry.title,
      acceptedAnswer: { '@type': 'Answer', text: apiBody(entry.body, catalog).html },
    },
  ];
}
