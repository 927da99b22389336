import { type Params, row } from './asked.ts';
import type { Bases } from './conflict.ts';

/** Room for an image of 20 MB in base 64, and for the rest. */
export const BODY_LIMIT = '28mb';

/** Takes our own addition out of a request: decap-server refuses what it doesn't know. */
export function takeBases(body: { bases?: unknown } | undefined): Bases {
  const bases = body?.bases;
  delete body?.bases;
  return typeof bases === 'object' && bases !== null ? (bases as Bases) : {};
}

/** Without this, renaming one entry would move every file of its folder. */
export function keepNeighbours(params: Params): Params {
  const { options } = params;
  if (options === undefined) return params;
  return { ...params, options: { ...row(options), hasSubfolders: false } };
}
