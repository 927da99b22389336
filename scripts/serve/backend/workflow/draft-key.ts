import { idProblem } from '../../../../core/index.ts';

/** Prefix of the branches of drafts, which Decap gives them on every forge. */
export const DRAFTS = 'cms/';

/** How far a draft has come, in Decap's words. */
export const STATUSES = ['draft', 'pending_review', 'pending_publish'] as const;

/** Prefix that decap-server gives to the states, in the descriptions of branches. */
export const LABEL = 'decap-cms/';

/** True for `<collection>/<id>`: such a key can be a part of a branch's name, and of nothing else. */
export function isDraftKey(key: string): boolean {
  const parts = key.split('/');
  return parts.length === 2 && parts.every((part) => idProblem(part) === undefined);
}

/** The branch of a draft. */
export function branchOf(key: string): string {
  return `${DRAFTS}${key}`;
}
