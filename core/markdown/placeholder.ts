import type { LinkTarget } from './body.ts';

/** First character of a placeholder; content can't hold it. */
const START = '\u0001';
/** Last character of a placeholder; content can't hold it. */
const END = '\u0002';

/** Matches one placeholder: its kind, then its percent-encoded argument. */
export const PLACEHOLDERS = /\u0001([a-z-]+):([^\u0001\u0002]*)\u0002/g;

/** Tells a text that holds one of the two characters that only placeholders may hold. */
export const PLACEHOLDER_CHARACTER = /[\u0001\u0002]/;

/** Matches the two characters that only placeholders may hold. */
export const PLACEHOLDER_CHARACTERS = /[\u0001\u0002]/g;

/** Stands in a rendered body for what another entry decides; `kind` says who fills it in. */
export function placeholder(kind: string, argument: string): string {
  // An unpaired surrogate is no character, and can't be encoded.
  return `${START}${kind}:${encodeURI(argument.replace(/\p{Surrogate}/gu, '\ufffd'))}${END}`;
}

/** The address of a target, with placeholders where other entries decide; `suffix` is its query and fragment. */
export function targetAddress(target: LinkTarget, suffix: string): string {
  switch (target.kind) {
    case 'entry':
      return placeholder('entry', target.key) + suffix;
    case 'path':
    case 'media':
      return placeholder('path', target.path) + suffix;
    case 'fragment':
      return suffix;
    case 'external':
      return target.url;
  }
}
