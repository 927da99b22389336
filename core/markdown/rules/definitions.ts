import type { StateCore } from 'markdown-it';
import { bodyState } from '../body-state.ts';

const DEFINITION = /\[(?:[^[\]\\]|\\.)*\]:[\s>]*(<[^<>\n]*>|\S+)/sy;

/** Core rule: notes where each link reference definition writes its address, before markdown-it drops it. */
export function definitionsRule(state: StateCore): void {
  const body = bodyState(state.env);
  for (const token of state.tokens) {
    const label = token.meta?.label;
    if (token.type !== 'reference_definition' || typeof label !== 'string') continue;
    if (body.definitions.has(label) || token.map === null) continue;
    DEFINITION.lastIndex = Number(token.info);
    const written = DEFINITION.exec(body.source)?.[1];
    if (written === undefined) continue;
    const quoted = written.startsWith('<') ? 1 : 0;
    const end = DEFINITION.lastIndex - quoted;
    const start = end - written.length + 2 * quoted;
    const before = body.source.slice(Number(token.info), start);
    const line = token.map[0] + before.split('\n').length - 1;
    body.definitions.set(label, { line, start, end });
  }
}
