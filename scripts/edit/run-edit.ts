import type { Planned } from '../../core/index.ts';
import { type Call, EXIT } from '../command.ts';
import type { Stop } from './carry-out.ts';

/** Runs a command that plans a change and, unless it is only asked what it would do, makes it. */
export async function runEdit(call: Call, plan: (root: string) => Planned): Promise<number> {
  const { root, terminal } = call;
  const { finishPending } = await import('./pending.ts');
  const unfinished = finishPending(root);
  if (unfinished !== undefined) return refuse(call, unfinished);
  const { listRepository } = await import('../../core/index.ts');
  const files = listRepository(root);
  const planned = plan(root);
  if (planned.refused !== undefined) return refuse(call, planned.refused);
  const { done, doubts } = planned.plan;
  if (!call.flag('dryRun')) {
    const { carryOut } = await import('./carry-out.ts');
    const stop = await carryOut(root, planned.plan, files);
    if (stop !== undefined) return refuse(call, stop);
  }
  terminal.print(done.join('\n'));
  if (doubts.length > 0) terminal.tell(doubts.join('\n'));
  return EXIT.ok;
}

async function refuse({ terminal }: Call, stop: Stop): Promise<number> {
  if ('message' in stop) {
    terminal.tell(`${stop.message}\n${stop.hint}`);
  } else {
    const { loadReport } = await import('../report/format.ts');
    const report = await loadReport('text');
    terminal.tell('Rien n’a été modifié : le dépôt ne serait pas valide.');
    terminal.tell(report(stop.diagnostics, { color: terminal.color }));
  }
  return EXIT.problems;
}
