declare module 'diff' {
  /** A run of text that two texts share, or that one of them alone has. */
  export interface Change {
    readonly value: string;
    readonly added?: boolean;
    readonly removed?: boolean;
  }

  /** What turns a text into another, by words. Undefined when that takes more than the given steps. */
  export function diffWordsWithSpace(
    before: string,
    after: string,
    options: { readonly maxEditLength: number },
  ): Change[] | undefined;

  /** The same by lines. */
  export function diffLines(before: string, after: string): Change[];
}
