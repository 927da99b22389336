import type { CST, YAMLParseError } from 'yaml';
import { quoted } from '../diagnostic/visible.ts';
import type { Fault } from './fault.ts';
import { syntaxSentence } from './yaml-sentences.ts';
import { unclosedOffsets, unclosedSign } from './yaml-unclosed.ts';

const MOST = 10;

/**
 * What the parser could not read. One fault a line, since the parser goes on after an error and
 * then trips over what follows from it.
 */
export function syntaxFaults(
  errors: readonly YAMLParseError[],
  text: string,
  tokens: readonly CST.Token[],
): Fault[] {
  const faults: Fault[] = [];
  // A hostile line holds a hundred thousand errors: its bounds are looked for once.
  let start = 0;
  let end = -1;
  const isTold = (offset: number): boolean => offset >= start && offset <= end;
  for (const error of errors) {
    if (isTold(error.pos[0])) continue;
    const offset = placeOf(error, text, tokens);
    if (isTold(offset)) continue;
    start = text.lastIndexOf('\n', offset - 1) + 1;
    end = text.indexOf('\n', offset);
    if (end === -1) end = text.length;
    faults.push(syntaxFault(error, offset, text.slice(start, Math.min(end, start + 200)).trim()));
    if (faults.length === MOST) break;
  }
  return faults;
}

/** What is never closed is noticed at the end of the file; the editor looks for where it opens. */
function placeOf(error: YAMLParseError, text: string, tokens: readonly CST.Token[]): number {
  const end = Math.min(error.pos[0], text.trimEnd().length);
  const sign = unclosedSign(error);
  if (sign !== undefined) {
    return unclosedOffsets(tokens, sign).findLast((offset) => offset < error.pos[0]) ?? end;
  }
  const quote = /closing (["'])quote/.exec(error.message)?.[1];
  if (quote === undefined) return end;
  const doubled = quote === '"' ? '\\' : quote;
  let at = text.lastIndexOf(quote, end - 1);
  while (at > 0 && text[at - 1] === doubled) at = text.lastIndexOf(quote, at - 2);
  return Math.max(0, at);
}

function syntaxFault(error: YAMLParseError, offset: number, line: string): Fault {
  const { message, hint } = syntaxSentence(error.code, error.message);
  const shown = line === '' ? '' : ` : ${quoted(line)}`;
  return { code: 'yaml-syntax', pointer: '', offset, message: `${message}${shown}.`, hint };
}
