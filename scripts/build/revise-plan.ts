import { relative, sep } from 'node:path';
import { type History, type LoadMemory, readHistory, reviseCatalog } from '../../core/index.ts';
import { hasPending } from '../edit/journal.ts';
import type { OutputPlan, PlanResult } from './plan.ts';

/** A plan in use, and what it was loaded with. */
export interface PlanInUse {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly memory: LoadMemory;
  readonly plan: OutputPlan;
}

/**
 * Takes up a change of one file where it is an entry that stays in its place: what planning the
 * whole output would give, in a time that hardly grows with the repository. Undefined where the
 * whole has to be planned.
 * @param file Absolute path; nothing else may have changed since the plan was made.
 */
export function revisePlan(
  { root, memory, plan }: PlanInUse,
  file: string,
): (PlanResult & { readonly kind: 'planned' }) | undefined {
  if (hasPending(root)) return undefined;
  const revision = reviseCatalog(root, relative(root, file).split(sep).join('/'), memory);
  const revised = revision && plan.revised(revision.catalog, revision.key);
  if (revision === undefined || revised === undefined) return undefined;
  return { kind: 'planned', plan: revised, diagnostics: revision.diagnostics };
}

/** True when Git has gone on since the last load, which pages tell. */
export async function isBehind(root: string, { history }: LoadMemory): Promise<boolean> {
  const now = await readHistory(root, { former: history });
  return history !== undefined && stateOf(now) !== stateOf(history);
}

function stateOf(history: History): string {
  return history.available ? `${history.revision} ${history.shallow}` : history.reason;
}
