import type { ContentType } from '../../schema/content-type.ts';
import type { Json } from '../../schema/json.ts';
import { nodeAt, propertyNodes, type SchemaNode, textOf } from '../../schema/node.ts';
import { type Shape, shapeOf } from '../../schema/shape.ts';

/** What a column holds of a reference. */
export interface ReferencePart {
  readonly part: 'id' | 'title';
  readonly collections: readonly string[];
  readonly qualified: boolean;
}

/** A column of the spreadsheet view; it follows from the schema alone, whatever the entries hold. */
export interface Column {
  /** Key path with dots: `review.frequency.label`; a relation has `.id` and `.title`. */
  readonly name: string;
  /** The property names that lead to the value, through lists. */
  readonly keys: readonly string[];
  /** Titles on the way, joined. */
  readonly title: string;
  readonly node: SchemaNode;
  readonly kind: Shape['kind'] | 'json';
  /** True below a list: the cell then holds one value for each item. */
  readonly list: boolean;
  /** True when every entry has the value. */
  readonly required: boolean;
  readonly reference?: ReferencePart;
}

type Place = Pick<Column, 'keys' | 'title' | 'list' | 'required'> & {
  readonly node: SchemaNode;
  /** Definitions being walked through, to stop at one that holds itself. */
  readonly open: readonly string[];
};

/** The columns of a type's own data, in the schema's order. */
export function columnsOf(type: ContentType): Column[] {
  const top = {
    node: nodeAt(type.schema),
    keys: [],
    title: '',
    list: false,
    required: true,
    open: [],
  };
  const columns = objectColumns(top);
  return columns.filter(
    (column, index) => columns.findIndex(({ name }) => name === column.name) === index,
  );
}

/** The kind of number that every cell of a column holds, if it holds nothing else. */
export function numberKind({ kind, node, list }: Column): 'integer' | 'number' | undefined {
  if (list) return undefined;
  if (kind === 'integer' || kind === 'number') return kind;
  const values = choiceValues(node);
  if (values.length === 0 || !values.every((value) => typeof value === 'number')) return undefined;
  return values.every(Number.isInteger) ? 'integer' : 'number';
}

/** The values among which a field's is chosen, none for any other field. */
export function choiceValues(node: SchemaNode): readonly Json[] {
  const shape = shapeOf(node);
  return shape.kind === 'choice' ? shape.choices.map(({ value }) => value) : [];
}

function objectColumns(place: Place): Column[] {
  return propertyNodes(place.node).flatMap(({ name, node, required }) =>
    columnsAt({
      ...place,
      node,
      keys: [...place.keys, name],
      title: [place.title, textOf(node, 'title')].filter((part) => part !== '').join(' – '),
      required: place.required && required,
    }),
  );
}

function columnsAt(place: Place): Column[] {
  const { definition } = place.node;
  if (definition !== undefined && place.open.includes(definition)) return [column(place, 'json')];
  const open = definition === undefined ? place.open : [...place.open, definition];
  const shape = shapeOf(place.node);
  switch (shape.kind) {
    case 'object':
      return objectColumns({ ...place, open });
    case 'list':
      return columnsAt({ ...place, node: shape.items, list: true, open });
    case 'variants':
      return shape.variants.flatMap(({ node }) =>
        objectColumns({ ...place, node, open, required: false }),
      );
    case 'reference':
      return [
        column(place, shape.kind, { ...shape, part: 'id' }),
        column(place, shape.kind, { ...shape, part: 'title' }),
      ];
    default:
      return [column(place, shape.kind)];
  }
}

function column(place: Place, kind: Column['kind'], reference?: ReferencePart): Column {
  const { keys, title, list, required, node } = place;
  const part = reference?.part;
  return {
    name: [...keys, ...(part === undefined ? [] : [part])].join('.'),
    keys,
    title: part === undefined ? title : `${title} – ${part === 'id' ? 'identifiant' : 'titre'}`,
    node,
    kind,
    list,
    required,
    ...(reference !== undefined && { reference }),
  };
}
