import type { JSX } from 'preact';
import { type SchemaNode, typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { usePage } from '../page-context.ts';
import { sharedObjects } from './named-objects.ts';
import { objectId, REFERENCE_PATH, resourcePath } from './paths.ts';
import { valueWords } from './value-words.ts';

interface ValueTypeProps {
  readonly node: SchemaNode;
}

/** What a field holds, leading to the collections and objects that it names. */
export function ValueType({ node }: ValueTypeProps): JSX.Element {
  const context = usePage();
  const { words, collections, object } = valueWords(node);
  const isShared = sharedObjects.some(({ name }) => name === object?.name);
  const page = isShared ? href(context, REFERENCE_PATH) : '';
  return (
    <>
      {typography(words)}
      {object !== undefined && (
        <>
          {' '}
          <a href={`${page}#${objectId(object.name)}`}>{typography(object.title)}</a>
        </>
      )}
      {collections.map((name, index) => (
        <span key={name}>
          {index > 0 && ','} <CollectionLink name={name} />
        </span>
      ))}
    </>
  );
}

function CollectionLink({ name }: { readonly name: string }): JSX.Element {
  const context = usePage();
  const type = context.catalog.types.find(({ collection }) => collection.name === name);
  if (type === undefined) return <>{name}</>;
  return <a href={href(context, resourcePath(type))}>{typography(type.collection.label)}</a>;
}
