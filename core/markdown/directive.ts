import type { LinkResolver } from './body.ts';

/** One attribute of a directive: a small JSON Schema of a string. */
export interface DirectiveAttribute {
  readonly type: 'string';
  /** French label. */
  readonly title: string;
  /** French help. */
  readonly description: string;
  readonly enum?: readonly string[];
  /** `media`: a file of the site, `/media/…`; `uri`: an `https://` address. */
  readonly format?: 'media' | 'uri';
  /** The value is `<collection>/<id>`, in this collection; `*` allows all of them. */
  readonly 'x-ref'?: string;
}

/** All attributes of a directive. */
export interface DirectiveSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, DirectiveAttribute>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** A directive of a body, ready to be rendered to one format. */
export interface DirectiveNode {
  readonly name: string;
  /** Plain text between brackets; `""` when there is none. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The content, rendered to the same format; `""` for a leaf. */
  readonly inner: string;
  /** Its number, from 1, among the directives of the same container; 0 outside any. */
  readonly position: number;
  /** Level that a heading made here must have so that no level is skipped. */
  readonly level: number;
  /** An anchor made from the label, unique in the body. */
  readonly id: string;
}

/** What a directive shows of another entry, once it is known. */
export interface DirectiveFill {
  /** Escaped HTML. */
  readonly html: (key: string, resolver: LinkResolver) => string;
  readonly text: (key: string, resolver: LinkResolver) => string;
  /** CommonMark. */
  readonly clean: (key: string, resolver: LinkResolver) => string;
}

/** What the editor's form says of a directive; its fields are the label, the attributes and the content. */
export interface DirectiveEditor {
  /** French name in the menu. */
  readonly label: string;
  /** Name of a Material icon, the family that Decap uses. */
  readonly icon: string;
  /** French name of the label's field; absent when the directive has no label. */
  readonly labelField?: string;
}

/** One block of the Markdown dialect: how it is written, rendered and edited. */
export interface Directive {
  /** What follows the colons. */
  readonly name: string;
  /** `container`: `:::name` … `:::`; `leaf`: one `::name` line. */
  readonly kind: 'container' | 'leaf';
  readonly label: 'none' | 'optional' | 'required';
  /** The directive that it must stand directly in. */
  readonly parent?: string;
  /** The only directive that may stand directly in it. */
  readonly child?: string;
  readonly attributes: DirectiveSchema;
  /** True when its label is rendered as a heading of {@link DirectiveNode.level}. */
  readonly heading?: true;
  /** Escaped HTML, readable without style or script. */
  readonly html: (node: DirectiveNode) => string;
  /** Plain text. */
  readonly text: (node: DirectiveNode) => string;
  /** CommonMark without directives. */
  readonly clean: (node: DirectiveNode) => string;
  /** Fills in the placeholders of kind {@link Directive.name}. */
  readonly fill?: DirectiveFill;
  readonly editor: DirectiveEditor;
}

/** Attributes of a directive that has none. */
export const NO_ATTRIBUTES: DirectiveSchema = {
  type: 'object',
  properties: {},
  required: [],
  additionalProperties: false,
};
