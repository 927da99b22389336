import { compareCollections } from './compare-collections.ts';
import { compareEntries } from './compare-entries.ts';
import { comparePages } from './compare-pages.ts';
import { compareSchemas } from './compare-schemas.ts';
import { addition, breaking, type Difference } from './difference.ts';
import type { TypePair, TypeSnapshot } from './snapshot.ts';
import { counted, quoted } from './words.ts';

/** Everything that differs between the types and entries of two moments. */
export function compareTypes(
  before: readonly TypeSnapshot[],
  after: readonly TypeSnapshot[],
): Difference[] {
  const pairs = before.flatMap((type) => {
    const now = counterpart(type, before, after);
    return now === undefined ? [] : [{ before: type, after: now }];
  });
  const kept = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  return [
    ...before.filter((type) => !kept.has(type)).map(removedType),
    ...after.filter((type) => !kept.has(type)).map(addedType),
    ...pairs.flatMap(comparePair),
    ...comparePages(pairs, after),
  ];
}

function counterpart(
  type: TypeSnapshot,
  before: readonly TypeSnapshot[],
  after: readonly TypeSnapshot[],
): TypeSnapshot | undefined {
  const sameCollection = after.find(({ collection }) => collection.name === type.collection.name);
  if (sameCollection !== undefined) return sameCollection;
  const sameName = after.find(({ name }) => name === type.name);
  const isTaken = before.some(({ collection }) => collection.name === sameName?.collection.name);
  return isTaken ? undefined : sameName;
}

function comparePair(pair: TypePair): Difference[] {
  const differences = [...compareCollections(pair), ...compareSchemas(pair)];
  const isSame = pair.before.collection.name === pair.after.collection.name;
  // Where the collection moved, every address is another: nothing is left to tell of each.
  return isSame ? [...differences, ...compareEntries(pair)] : differences;
}

function removedType({ collection, entries }: TypeSnapshot): Difference {
  return breaking(
    { code: 'collection-removed', collection: collection.name },
    `La collection ${quoted(collection.label)} est retirée, avec ${counted(entries.size, 'entrée')}.`,
  );
}

function addedType({ collection, entries }: TypeSnapshot): Difference {
  return addition(
    { code: 'collection-added', collection: collection.name },
    `La collection ${quoted(collection.label)} est nouvelle, avec ${counted(entries.size, 'entrée')}.`,
  );
}
