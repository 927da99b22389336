import { type Diagnostic, loadRepository } from '../../../../core/index.ts';
import { type Clone, gitIn } from './clone.ts';

/**
 * The first error that the clone's published branch has and that another commit hadn't, as a French
 * sentence: two drafts may be right, each by itself, and wrong together.
 */
export async function newProblem(clone: Clone, former: string): Promise<string | undefined> {
  const found = await errorsIn(clone.contentRoot);
  if (found.length === 0) return undefined;
  await gitIn(clone, ['checkout', '--quiet', '--force', '--detach', former]);
  const known = new Set((await errorsIn(clone.contentRoot)).map(identity));
  await gitIn(clone, ['checkout', '--quiet', '--force', '-']);
  const fresh = found.find((one) => !known.has(identity(one)));
  return fresh && `${fresh.message} ${fresh.hint} (${fresh.file}, ligne ${fresh.line})`;
}

async function errorsIn(root: string): Promise<Diagnostic[]> {
  const { diagnostics } = await loadRepository(root, { history: false });
  return diagnostics.filter(({ severity }) => severity === 'error');
}

function identity({ code, file, pointer, message }: Diagnostic): string {
  return JSON.stringify([code, file, pointer, message]);
}
