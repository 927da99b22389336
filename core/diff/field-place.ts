import type { Collection } from '../schema/content-type.ts';
import type { SchemaNode } from '../schema/node.ts';
import type { About } from './difference.ts';
import { quoted } from './words.ts';

/** The same place of a schema before and now. */
export interface NodePair {
  readonly before: SchemaNode;
  readonly after: SchemaNode;
}

/** Where in an entry's data a comparison stands, and what it has passed on the way. */
export class FieldPlace {
  readonly collection: Pick<Collection, 'name' | 'label'>;
  readonly #names: readonly string[];
  readonly #opened: readonly string[];

  constructor(
    collection: Pick<Collection, 'name' | 'label'>,
    names: readonly string[] = [],
    opened: readonly string[] = [],
  ) {
    this.collection = collection;
    this.#names = names;
    this.#opened = opened;
  }

  /** The place of a member of the object at this place. */
  member(name: string): FieldPlace {
    return new FieldPlace(this.collection, [...this.#names, name], this.#opened);
  }

  /** This place with a pair noted as opened; undefined when it is already: a schema may hold itself. */
  opened({ before, after }: NodePair): FieldPlace | undefined {
    const name = `${before.base} ${after.base}`;
    if (this.#opened.includes(name)) return undefined;
    return new FieldPlace(this.collection, this.#names, [...this.#opened, name]);
  }

  /** `Phases : le champ « durations › label »`, or the collection as a whole. */
  get subject(): string {
    const { label } = this.collection;
    if (this.#names.length === 0) return `La collection ${quoted(label)}`;
    return `${label} : le champ ${quoted(this.#names.join(' › '))}`;
  }

  /** What a difference here is about. */
  about(code: string): About {
    const field = this.#names.map((name) => `/${name}`).join('');
    return { code, collection: this.collection.name, ...(field !== '' && { field }) };
  }
}
