/** A value of Decap's store: immutable maps and lists have `toJS`. */
export interface Immutable {
  readonly get: (key: string) => unknown;
  readonly toJS: () => unknown;
}

/** An entry of Decap's store. */
export interface EntryMap {
  readonly get: {
    (
      key: 'data',
    ): (Immutable & { readonly set: (key: string, value: unknown) => unknown }) | undefined;
    (key: string): unknown;
  };
  readonly toJS: () => object;
}

/** An element of Decap's own React. */
export type Element = Readonly<Record<string, unknown>>;

/** What a form control is given. */
export interface ControlProps {
  /** Id of the input, which its label names. */
  readonly forID: string;
  readonly value: unknown;
  readonly field: Immutable;
  readonly collection: Immutable;
  /** Ids of the controls that hold this one, and keys of list items; some are undefined. */
  readonly parentIds: readonly (string | undefined)[];
  readonly classNameWrapper: string;
  readonly onChange: (value: unknown) => void;
  readonly onValidateObject: (id: string, errors: readonly FieldError[]) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  /** The entry as it is now. */
  readonly getEntry: () => EntryMap;
}

/** What Decap shows at a field. */
export interface FieldError {
  readonly type: 'CUSTOM' | 'PRESENCE';
  readonly parentIds: readonly (string | undefined)[];
  readonly message: string;
}

/** A widget as Decap lists it. */
export interface Widget {
  readonly name: string;
  readonly control: unknown;
  readonly preview?: unknown;
  readonly [option: string]: unknown;
}

/** Nested translations, by key. */
export interface Phrases {
  readonly [key: string]: string | Phrases;
}

/** What `preSave` is told. */
export interface SaveEvent {
  readonly entry: EntryMap;
}

/** A block of rich text with a form of its own. */
export interface EditorComponent {
  readonly id: string;
  readonly label: string;
  readonly icon?: string;
  readonly fields: readonly Readonly<Record<string, unknown>>[];
  readonly pattern: RegExp;
  readonly fromBlock: (match: RegExpMatchArray) => Readonly<Record<string, unknown>>;
  readonly toBlock: (data: Readonly<Record<string, unknown>>) => string;
  readonly toPreview: (data: Readonly<Record<string, unknown>>) => unknown;
}

/** The block of rich text that holds code, of which there is one. */
export interface CodeBlock {
  readonly id: string;
  readonly label: string;
  readonly widget: string;
  readonly type: string;
}

/** The part of Decap's public object that we use. */
export interface DecapCms {
  readonly init: () => void;
  readonly getLocale: (name: string) => Phrases | undefined;
  readonly registerLocale: (name: string, phrases: Phrases) => void;
  readonly getWidgets: () => readonly Widget[];
  readonly registerWidget: {
    (name: string, control: unknown, preview?: unknown, schema?: unknown): void;
    (widget: Readonly<Record<string, unknown>>): void;
  };
  readonly registerCustomFormat: (
    name: string,
    extension: string,
    format: {
      readonly fromFile: (text: string) => unknown;
      readonly toFile: (data: Readonly<Record<string, unknown>>) => string;
    },
  ) => void;
  readonly registerEventListener: (listener: {
    readonly name: 'preSave' | 'postSave' | 'prePublish' | 'postPublish';
    readonly handler: (event: SaveEvent) => unknown;
  }) => void;
  readonly registerRemarkPlugin: (plugin: {
    readonly settings: Readonly<Record<string, unknown>>;
  }) => void;
  readonly registerEditorComponent: (component: EditorComponent | CodeBlock) => void;
  readonly registerPreviewTemplate: (name: string, component: unknown) => void;
  readonly registerPreviewStyle: (style: string, options?: { readonly raw: boolean }) => void;
}

/** A control as `createClass` takes it: methods share `this`. */
export interface ControlSpec<State> {
  getInitialState(): State;
  componentDidMount?(): void;
  componentDidUpdate?(): void;
  componentWillUnmount?(): void;
  /** Called when the editor saves. */
  validate?(): void;
  isValid?(): boolean | { readonly error: FieldError };
  render(): Element | null;
}

/** What `this` is in the methods of a control. */
export interface ControlInstance<State, Props = ControlProps> {
  readonly props: Props;
  readonly state: State;
  setState(change: Partial<State>): void;
}

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
    readonly CMS: DecapCms;
    /** React's `createElement`. */
    readonly h: (
      type: unknown,
      attributes: Readonly<Record<string, unknown>> | null,
      ...children: readonly unknown[]
    ) => Element;
    readonly createClass: <State, Props = ControlProps>(
      spec: ControlSpec<State> & ThisType<ControlInstance<State, Props>>,
    ) => unknown;
  }
}
