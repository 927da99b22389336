import type { CST, YAMLParseError } from 'yaml';
import { tokenChildren } from './yaml-survey.ts';

const CLOSING = new Map([
  ['[', ']'],
  ['{', '}'],
]);

/** The sign whose closing one an error of the parser asks for, if it asks for one. */
export function unclosedSign({ message }: Pick<YAMLParseError, 'message'>): string | undefined {
  const wanted = /^Flow (?:map|sequence) .*end with a ([\]}])$/.exec(message)?.[1];
  return [...CLOSING].find(([, closing]) => closing === wanted)?.[0];
}

/** Where signs that are never closed were opened: the parser only notices it on a later line. */
export function unclosedOffsets(tokens: readonly CST.Token[], sign: string): number[] {
  const offsets: number[] = [];
  const pending = [...tokens];
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    if (
      token.type === 'flow-collection' &&
      token.start.source === sign &&
      token.end[0]?.source !== CLOSING.get(sign)
    )
      offsets.push(token.start.offset);
    for (const child of tokenChildren(token)) pending.push(child);
  }
  return offsets.sort((a, b) => a - b);
}
