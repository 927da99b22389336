import { isJsonObject, type Json } from '../../schema/json.ts';
import {
  itemNode,
  propertyNodes,
  type SchemaNode,
  textOf,
  variantNodes,
} from '../../schema/node.ts';
import { docComment } from './doc-comment.ts';

/** What the text of a type needs to know of the file around it. */
export interface TypeContext {
  /** The name under which a shared definition is declared. */
  readonly definition: (name: string) => string;
  /** The type of a reference to an entry, given its collections. */
  readonly reference: (collections: readonly string[], qualified: boolean) => string;
}

const INDENT = '  ';

/** The TypeScript type of what a schema's place allows. */
export function typeText(node: SchemaNode, context: TypeContext, indent = ''): string {
  if (node.definition !== undefined) return context.definition(node.definition);
  return structureText(node, context, indent);
}

/** The same, a definition's name aside: the text that declares it. */
export function structureText(node: SchemaNode, context: TypeContext, indent = ''): string {
  const { schema } = node;
  const target = schema['x-ref'];
  if (typeof target === 'string') return context.reference([target], false);
  if (Array.isArray(target)) return context.reference(target.map(String), true);
  if (schema.const !== undefined) return literal(schema.const);
  if (Array.isArray(schema.enum)) return union(schema.enum.map(literal));
  if (Array.isArray(schema.oneOf)) {
    return union(variantNodes(node).map((variant) => typeText(variant, context, indent)));
  }
  if (Array.isArray(schema.type)) {
    return union(schema.type.map((type) => singleText(node, type, context, indent)));
  }
  return singleText(node, schema.type, context, indent);
}

function singleText(
  node: SchemaNode,
  type: Json | undefined,
  context: TypeContext,
  indent: string,
): string {
  if (type === 'array') return arrayOf(typeText(itemNode(node), context, indent));
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean' || type === 'null') return type;
  if (type === 'object' || isJsonObject(node.schema.properties)) {
    return objectText(node, context, indent);
  }
  return 'string';
}

function objectText(node: SchemaNode, context: TypeContext, indent: string): string {
  const members = propertyNodes(node);
  if (members.length === 0) return 'Readonly<Record<string, unknown>>';
  return `{\n${membersText(node, context, indent + INDENT)}${indent}}`;
}

/** The members of an object type, each with its comment, one a line. */
export function membersText(node: SchemaNode, context: TypeContext, indent = INDENT): string {
  return propertyNodes(node)
    .map(({ name, required, node: member }) => {
      const type = typeText(member, context, indent);
      return `${memberComment(member, indent)}${indent}readonly ${key(name)}${required ? '' : '?'}: ${type};\n`;
    })
    .join('');
}

function memberComment(node: SchemaNode, indent: string): string {
  const tags = node.schema.deprecated === true ? ['@deprecated'] : [];
  return docComment(titleAndDescription(node), indent, tags);
}

/** « Titre : description », or the one that there is. */
export function titleAndDescription(node: SchemaNode): string {
  return [textOf(node, 'title'), textOf(node, 'description')]
    .filter((text) => text !== '')
    .join(' : ');
}

function literal(value: Json): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

function union(members: readonly string[]): string {
  return [...new Set(members)].join(' | ');
}

function arrayOf(type: string): string {
  return /^\w+$/.test(type) ? `readonly ${type}[]` : `ReadonlyArray<${type}>`;
}
