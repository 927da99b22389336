import type { JSX } from 'preact';
import { textOf, typography } from '../../core/index.ts';
import { fieldsOf } from './field.ts';
import { FieldList } from './field-list.tsx';
import type { NamedObject } from './named-objects.ts';
import { objectId } from './paths.ts';

interface ObjectSectionProps {
  readonly object: NamedObject;
}

/** An object that several fields hold, told of once. */
export function ObjectSection({ object }: ObjectSectionProps): JSX.Element {
  const description = textOf(object.node, 'description');
  return (
    <section>
      <h3 id={objectId(object.name)}>{typography(object.title)}</h3>
      {description !== '' && <p>{typography(description)}</p>}
      <FieldList fields={fieldsOf(object.node)} />
    </section>
  );
}
