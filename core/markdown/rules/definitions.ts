import type { StateCore } from 'markdown-it';
import { bodyState } from '../body-state.ts';

const ADDRESS = /\]:[\s>]*(<[^<>\n]*>|\S+)/y;

/** Core rule: notes where each link reference definition writes its address, before markdown-it drops it. */
export function definitionsRule(state: StateCore): void {
  const body = bodyState(state.env);
  for (const token of state.tokens) {
    const label = token.meta?.label;
    if (token.type !== 'reference_definition' || typeof label !== 'string') continue;
    if (body.definitions.has(label) || token.map === null) continue;
    const [first, last] = token.map;
    const from = body.lineStarts[first] ?? 0;
    const until = body.lineStarts[last] ?? body.source.length;
    const colon = body.source.slice(from, until).search(/[^\\]\]:/);
    if (colon < 0) continue;
    ADDRESS.lastIndex = from + colon + 1;
    const address = ADDRESS.exec(body.source)?.[1];
    if (address === undefined || ADDRESS.lastIndex > until) continue;
    const start = ADDRESS.lastIndex - address.length;
    const line = first + body.source.slice(from, start).split('\n').length - 1;
    body.definitions.set(label, { line, start, end: ADDRESS.lastIndex });
  }
}
