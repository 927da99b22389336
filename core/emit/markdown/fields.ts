import { absolute } from '../../api/addresses.ts';
import { relation } from '../../api/relation.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/entry.ts';
import { isMediaPath } from '../../link/media-values.ts';
import { escapeMarkdown } from '../../markdown/escape.ts';
import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';
import { itemNode, nodeAt, propertyNodes, type SchemaNode, textOf } from '../../schema/node.ts';
import { shapeOf } from '../../schema/shape.ts';
import { markdownLink, textLines } from './text.ts';

/** Told by the other parts of the twin, or of use to editors only. */
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
  const name = `- **${escapeMarkdown(label)}** :`;
  const short = inline(value, node, catalog);
  if (short === undefined) {
    return [name, ...below(value, node, catalog).map((line) => `  ${line}`)];
  }
  const [first = '', ...rest] = short;
  return [`${name} ${first}`, ...rest.map((line) => `  ${line}`)];
}

function below(value: Json, node: SchemaNode, catalog: Catalog): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => itemLines(item, itemNode(node), catalog));
  return isJsonObject(value) ? objectLines(value, node, catalog) : [];
}

function itemLines(item: Json, node: SchemaNode, catalog: Catalog): string[] {
  const short = inline(item, node, catalog);
  const [first = '', ...rest] = short ?? below(item, node, catalog);
  return [short === undefined ? first : `- ${first}`, ...rest.map((line) => `  ${line}`)];
}

function objectLines(value: JsonObject, node: SchemaNode, catalog: Catalog): string[] {
  const shape = shapeOf(node);
  const variant =
    shape.kind === 'variants'
      ? shape.variants.find((one) => one.value === value[shape.discriminator])
      : undefined;
  return propertyNodes(variant?.node ?? node).flatMap(({ name, node: field }) => {
    const child = value[name];
    if (child === undefined) return [];
    const label = textOf(field, 'title') || name;
    // Readers are told which form it is by the form's title, as on the page.
    return shape.kind === 'variants' && name === shape.discriminator
      ? labelled(label, variant?.label ?? child, field, catalog)
      : labelled(label, child, field, catalog);
  });
}

/** The lines of a value that needs no list; undefined for one that does. */
function inline(value: Json, node: SchemaNode, catalog: Catalog): string[] | undefined {
  if (isJsonObject(value)) return isSaidByLabel(value, node) ? textLines(value.label) : undefined;
  return Array.isArray(value) ? undefined : scalar(value, node, catalog);
}

/** A duration or a frequency is said by its label, with no need for the rest. */
function isSaidByLabel(value: JsonObject, { definition }: SchemaNode): boolean {
  const isSaid = definition === 'duration' || definition === 'frequency';
  return isSaid && typeof value.label === 'string';
}

function scalar(value: Json, node: SchemaNode, catalog: Catalog): string[] {
  const shape = shapeOf(node);
  const label =
    shape.kind === 'choice' ? shape.choices.find((one) => one.value === value)?.label : undefined;
  if (label !== undefined && label !== String(value)) return textLines(label);
  if (typeof value === 'boolean') return [value ? 'oui' : 'non'];
  if (typeof value === 'number') return [String(value).replace('.', ',')];
  if (shape.kind === 'reference') {
    const key = shape.qualified ? String(value) : `${shape.collections[0]}/${String(value)}`;
    const target = relation(key, catalog);
    return [markdownLink(String(target.title), String(target.html_url ?? target.api_url))];
  }
  return addressOf(value, node, catalog) ?? textLines(value);
}

function addressOf(value: Json, node: SchemaNode, { site }: Catalog): string[] | undefined {
  const text = String(value);
  if (isMediaPath(text)) return [`<${absolute(site, text)}>`];
  if (!textOf(node, 'format').startsWith('uri') || /[\s<>\\]/.test(text)) return undefined;
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) return [`<${text}>`];
  return text.startsWith('/') ? [`<${absolute(site, text)}>`] : undefined;
}
