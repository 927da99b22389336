import { Document, isMap, isPair, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { YamlNode } from '../../read/yaml-tree.ts';
import { isJsonObject, type Json } from '../../schema/json.ts';

const WIDTH = 100;

/** How a value is written: in the style of the one whose place it takes, where there is one. */
export interface Style {
  readonly former?: YamlNode;
  /** Names of an object's keys in the order of the schema. */
  readonly order: readonly string[];
}

/** `key: value`, on one or several lines, without a last line break. */
export function pairSnippet(key: string, value: Json, style: Style): string {
  return snippet({ [key]: value }, style);
}

/** `- value`, on one or several lines, without a last line break. */
export function itemSnippet(value: Json, style: Style): string {
  return snippet([value], style);
}

/** A value on one line, to take the place of another one; undefined when it needs several. */
export function inlineSnippet(value: Json, style: Style): string | undefined {
  if (!isFlow(style.former) && (Array.isArray(value) || isJsonObject(value))) return undefined;
  const text = snippet([value], style, 0);
  return text.startsWith('- ') && !text.includes('\n') ? text.slice(2) : undefined;
}

function snippet(value: Json, { former, order }: Style, lineWidth = WIDTH): string {
  const legacy = isLegacy(former) ? {} : { compat: 'yaml-1.1' as const };
  const document = new Document(inOrder(value, order), {
    aliasDuplicateObjects: false,
    ...legacy,
  });
  const top = document.contents;
  const first = isMap(top) || isSeq(top) ? top.items[0] : undefined;
  const written = isPair(first) ? first.value : first;
  if (isScalar(written) && isScalar(former)) keepStyle(written, former);
  if (isFlow(former) && (isMap(written) || isSeq(written))) written.flow = true;
  visit(document, { Scalar: (_key, node) => void longTextInBlock(node) });
  return document.toString({ lineWidth, flowCollectionPadding: true }).trimEnd();
}

/** A text of several lines reads best as such; the others stay as the library writes them. */
function longTextInBlock(node: Scalar): void {
  if (typeof node.value === 'string' && node.value.includes('\n') && node.type === undefined) {
    node.type = Scalar.BLOCK_LITERAL;
  }
}

function keepStyle(written: Scalar, former: Scalar): void {
  if (typeof written.value !== 'string') return;
  const isLine = !written.value.includes('\n');
  const { type } = former;
  if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) written.type = type;
  if (type === Scalar.BLOCK_FOLDED || (type === Scalar.BLOCK_LITERAL && !isLine)) {
    written.type = type;
  }
}

/** A plain text that today's writer would quote, such as a date: the file's own habit goes on. */
function isLegacy(former: YamlNode | undefined): boolean {
  if (!isScalar(former) || former.type !== Scalar.PLAIN || typeof former.value !== 'string') {
    return false;
  }
  const document = new Document(former.value, { compat: 'yaml-1.1' });
  return /^["']/.test(document.toString({ lineWidth: 0 }));
}

function isFlow(node: YamlNode | undefined): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function inOrder(value: Json, order: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((item: Json) => inOrder(item, order));
  if (!isJsonObject(value)) return value;
  const rank = (key: string): number => {
    const place = order.indexOf(key);
    return place === -1 ? order.length : place;
  };
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, child]) => [key, inOrder(child, order)]),
  );
}
