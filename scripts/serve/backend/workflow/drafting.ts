import { row, text } from '../asked.ts';
import type { Refusal } from '../refusal.ts';
import { keepNeighbours } from '../request-body.ts';
import type { Clone } from './clone.ts';
import type { DecapAnswer, DecapProcess } from './decap-process.ts';
import { draftRefusal } from './draft-actions.ts';
import { filesOfDraft } from './draft-base.ts';
import { branchOf } from './draft-key.ts';
import { handBack } from './hand-back.ts';
import { mirrorInto } from './mirror.ts';
import { obstacleTo, unwritten } from './obstacles.ts';
import { draftBranches } from './refs.ts';
import type { DraftRepository } from './repository.ts';
import type { Asked, Work } from './work.ts';

/** What a request is answered. */
export type Outcome = Omit<DecapAnswer, 'id'>;

const WRITING = new Set([
  ...['persistEntry', 'persistMedia', 'deleteFile', 'deleteFiles'],
  ...['deleteUnpublishedEntry', 'updateUnpublishedEntryStatus', 'publishUnpublishedEntry'],
]);
const FAILED =
  'Git n’a pas pu le faire : rien n’a été changé. Rechargez la page, puis recommencez.';

/** Carries out requests one by one, each on the repository as it then is. */
export function drafting(
  clone: Clone,
  repository: DraftRepository,
  decap: DecapProcess,
): (asked: Asked) => Promise<Outcome> {
  const mirror = mirrorInto(clone, repository);
  const write = async (work: Work): Promise<Outcome> => {
    const obstacle = await obstacleTo(work);
    if (obstacle !== undefined) return refused(obstacle);
    const answer = await decap.ask(inOurWords(work.body, repository.branch));
    const undone = isFault(answer)
      ? { status: 409 as const, error: FAILED }
      : ((await unwritten(work)) ?? (await handBack(clone, repository, work.before)));
    if (undone !== undefined) await mirror.restore();
    mirror.forget();
    return undone === undefined ? answer : refused(undone);
  };
  const read = async (work: Work): Promise<Outcome> => {
    const answer = await decap.ask(inOurWords(work.body, repository.branch));
    if (!isFault(answer)) return aboutOneDraft(work, answer);
    await mirror.restore();
    return { status: answer.status, body: { error: FAILED } };
  };
  return async (asked) => {
    const { body, touched } = asked;
    const refusal = draftRefusal(touched.drafts, body) ?? (await mirror.follow());
    if (refusal !== undefined) return refused(refusal);
    const action = text(row(body).action);
    const before = await draftBranches(clone, 'refs/heads/');
    const work: Work = { ...asked, clone, repository, before, action };
    return WRITING.has(action) ? write(work) : read(work);
  };
}

/** That nothing is there is an answer that Decap expects. */
function isFault({ status }: Outcome): boolean {
  return status >= 400 && status !== 404;
}

function refused({ status, error }: Refusal): Outcome {
  return { status, body: { error } };
}

/** The branch is the repository's, whatever the page was configured with; labels are Decap's own. */
function inOurWords(body: unknown, branch: string): unknown {
  const { cmsLabelPrefix: _, ...params } = row(row(body).params);
  return { ...row(body), params: keepNeighbours({ ...params, branch }) };
}

/** decap-server takes all that was published since for changes of the draft. */
async function aboutOneDraft({ clone, repository, action, touched }: Work, answer: Outcome) {
  const [key] = touched.drafts;
  const { diffs } = row(answer.body);
  if (action !== 'unpublishedEntry' || key === undefined || !Array.isArray(diffs)) return answer;
  const own = await filesOfDraft(clone, repository.branch, branchOf(key));
  const kept = diffs.filter((diff) => own.has(text(row(diff).path)));
  return { ...answer, body: { ...row(answer.body), diffs: kept } };
}
