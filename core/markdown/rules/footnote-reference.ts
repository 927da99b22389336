import type { StateInline } from 'markdown-it';
import { bodyState } from '../body-state.ts';

const REFERENCE = /\[\^([^\s[\]^]{1,100})\]/y;
const BRACKET = 91;

/**
 * Inline rule: reads `[^label]` where that footnote is defined; not inside a link, which can't hold
 * another. It declines to be skipped over, since markdown-it would take it for such a link.
 */
export function footnoteReference(state: StateInline, silent: boolean): boolean {
  if (silent || state.linkLevel > 0 || state.src.charCodeAt(state.pos) !== BRACKET) return false;
  REFERENCE.lastIndex = state.pos;
  const label = REFERENCE.exec(state.src)?.[1];
  if (label === undefined || REFERENCE.lastIndex > state.posMax) return false;
  if (!bodyState(state.env).footnotes.has(label)) return false;
  const end = REFERENCE.lastIndex;
  state.push('footnote_ref', '', 0).meta = { label };
  state.pos = end;
  return true;
}
