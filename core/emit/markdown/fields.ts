import { relation } from '../../api/relation.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/entry.ts';
import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';
import { itemNode, nodeAt, propertyNodes, type SchemaNode, textOf } from '../../schema/node.ts';
import { type Shape, shapeOf } from '../../schema/shape.ts';

/** Shown elsewhere in the page, or of use to editors only. */
const APART = new Set([
  'summary',
  'body',
  'status',
  'hidden',
  'aliases',
  'sources',
  'review_by',
  'path',
]);

/** The entry's fields as a nested Markdown list, named by their titles, in the schema's order. */
export function fieldLines(entry: Entry, catalog: Catalog): string[] {
  const shown = propertyNodes(nodeAt(entry.type.schema)).filter(
    ({ name }) => !APART.has(name) && name !== entry.type.collection.titleField,
  );
  return shown.flatMap(({ name, node }) => {
    const value = entry.data[name];
    return value === undefined ? [] : labelled(textOf(node, 'title') || name, value, node, catalog);
  });
}

function labelled(label: string, value: Json, node: SchemaNode, catalog: Catalog): string[] {
  const short = inline(value, node, catalog);
  if (short !== undefined) return [`- **${label}** : ${short}`];
  return [`- **${label}** :`, ...below(value, node, catalog).map((line) => `  ${line}`)];
}

function below(value: Json, node: SchemaNode, catalog: Catalog): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => itemLines(item, itemNode(node), catalog));
  return isJsonObject(value) ? objectLines(value, node, catalog) : [];
}

function itemLines(item: Json, node: SchemaNode, catalog: Catalog): string[] {
  const short = inline(item, node, catalog);
  if (short !== undefined) return [`- ${short}`];
  const [first = '', ...rest] = below(item, node, catalog);
  return [first, ...rest.map((line) => `  ${line}`)];
}

function objectLines(value: JsonObject, node: SchemaNode, catalog: Catalog): string[] {
  const shape = shapeOf(node);
  const form =
    shape.kind === 'variants'
      ? shape.variants.find((variant) => variant.value === value[shape.discriminator])?.node
      : node;
  return propertyNodes(form ?? node).flatMap(({ name, node: field }) => {
    const child = value[name];
    return child === undefined
      ? []
      : labelled(textOf(field, 'title') || name, child, field, catalog);
  });
}

function inline(value: Json, node: SchemaNode, catalog: Catalog): string | undefined {
  if (isJsonObject(value))
    return typeof value.label === 'string' ? durationLabel(value, node) : undefined;
  if (Array.isArray(value)) return undefined;
  return scalar(value, shapeOf(node), catalog);
}

/** A duration or a frequency is said by its label, with no need for the rest. */
function durationLabel(value: JsonObject, node: SchemaNode): string | undefined {
  const isSaid = node.definition === 'duration' || node.definition === 'frequency';
  return isSaid ? escapeMarkdown(String(value.label)) : undefined;
}

function scalar(value: Json, shape: Shape, catalog: Catalog): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (shape.kind === 'choice') {
    const choice = shape.choices.find((one) => one.value === value);
    return escapeMarkdown(choice?.label ?? String(value));
  }
  if (shape.kind !== 'reference') return escapeMarkdown(String(value));
  const key = shape.qualified ? String(value) : `${shape.collections[0]}/${String(value)}`;
  const target = relation(key, catalog);
  const address = target.html_url ?? target.api_url;
  return `[${escapeMarkdown(String(target.title))}](${String(address)})`;
}

/** Keeps a plain text plain where Markdown is read. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replaceAll('\n', ' ');
}
