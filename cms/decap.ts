/** A value of Decap's store: immutable maps and lists have `toJS`. */
export interface Immutable {
  readonly get: (key: string) => unknown;
  readonly toJS: () => unknown;
}

/** An element of Decap's own React. */
export type Element = Readonly<Record<string, unknown>>;

/** What a form control is given. */
export interface ControlProps {
  /** Id of the input, which its label names. */
  readonly forID: string;
  readonly value: unknown;
  readonly field: Immutable;
  readonly classNameWrapper: string;
  readonly onChange: (value: unknown) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  /** Searches a collection; an empty term finds every entry. */
  readonly query: (
    namespace: string,
    collection: string,
    fields: readonly string[],
    term: string,
  ) => Promise<{ readonly payload?: { readonly hits?: readonly Hit[] } }>;
}

/** An entry found by a search. */
export interface Hit {
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Nested translations, by key. */
export interface Phrases {
  readonly [key: string]: string | Phrases;
}

/** The part of Decap's public object that we use. */
export interface DecapCms {
  readonly init: () => void;
  readonly getLocale: (name: string) => Phrases | undefined;
  readonly registerLocale: (name: string, phrases: Phrases) => void;
  readonly registerWidget: (name: string, control: unknown, preview?: unknown) => void;
}

/** A control as `createClass` takes it: methods share `this`. */
export interface ControlSpec<State> {
  getInitialState(): State;
  componentDidMount?(): void;
  render(): Element;
}

/** What `this` is in the methods of a control. */
export interface ControlInstance<State> {
  readonly props: ControlProps;
  readonly state: State;
  setState(change: Partial<State>): void;
}

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
    readonly CMS: DecapCms;
    /** React's `createElement`. */
    readonly h: (
      type: string,
      attributes: Readonly<Record<string, unknown>> | null,
      ...children: readonly unknown[]
    ) => Element;
    readonly createClass: <State>(
      spec: ControlSpec<State> & ThisType<ControlInstance<State>>,
    ) => unknown;
  }
}
