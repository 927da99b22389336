/** A piece of text with one look. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Absolute address that the text leads to. */
  readonly link?: string;
}

/** A part of the call's text, whatever it is written as afterwards. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'item';
      /** 0 for the items of a list that stands in no other. */
      readonly depth: number;
      /** Its number in an ordered list, from 1; absent in a list of bullets. */
      readonly number?: number;
      readonly runs: readonly Run[];
    };

/** The words of a block. */
export function textOf({ runs }: Block): string {
  return runs.map(({ text }) => text).join('');
}
