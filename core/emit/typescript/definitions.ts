import type { Schema } from '../../schema/content-type.ts';
import { isJsonObject, pointerToken } from '../../schema/json.ts';
import { pascalCase } from '../../schema/names.ts';
import { nodeAt, type SchemaNode } from '../../schema/node.ts';
import { docComment } from './doc-comment.ts';
import type { Names } from './names.ts';
import { membersText, structureText, type TypeContext, titleAndDescription } from './type-text.ts';

/** Declares the definitions that types share: once for all types that define them alike. */
export class Definitions {
  readonly #names: Names;
  readonly #prefix: string;
  readonly #reference: TypeContext['reference'];
  readonly #declared = new Map<string, string>();

  constructor(names: Names, prefix: string, reference: TypeContext['reference']) {
    this.#names = names;
    this.#prefix = prefix;
    this.#reference = reference;
  }

  /** The context in which the places of a schema are written. */
  context(root: Schema): TypeContext {
    return { reference: this.#reference, definition: (name) => this.#nameOf(root, name) };
  }

  /** What was asked for until now, by name. */
  declarations(): string[] {
    const byName = [...this.#declared].sort(([a], [b]) => (a < b ? -1 : 1));
    return byName.map(([, text]) => text);
  }

  #nameOf(root: Schema, definition: string): string {
    const node = nodeAt(root, `/$defs/${pointerToken(definition)}`);
    const key = `${this.#prefix} ${definition} ${meaning(root, definition)}`;
    const name = this.#names.claim(key, this.#prefix + pascalCase(definition));
    if (!this.#declared.has(name)) {
      this.#declared.set(name, '');
      this.#declared.set(name, declaration(name, node, this.context(root)));
    }
    return name;
  }
}

/** A definition's text with that of all definitions it leads to: alike when they mean the same. */
export function meaning(root: Schema, definition: string): string {
  const texts = new Map<string, string>();
  const visit = (name: string): void => {
    if (texts.has(name)) return;
    const text = JSON.stringify(nodeAt(root, `/$defs/${pointerToken(name)}`).schema);
    texts.set(name, text);
    for (const [, inner] of text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) visit(inner ?? '');
  };
  visit(definition);
  return [...texts].map(([name, text]) => `${name}=${text}`).join(' ');
}

/** `export interface` for an object, `export type` for anything else. */
export function declaration(name: string, node: SchemaNode, context: TypeContext): string {
  const comment = docComment(titleAndDescription(node));
  return isJsonObject(node.schema.properties) && node.schema.oneOf === undefined
    ? `${comment}export interface ${name} {\n${membersText(node, context)}}\n`
    : `${comment}export type ${name} = ${structureText(node, context)};\n`;
}
