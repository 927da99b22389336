import { type Actions, FILE_ACTIONS, type Params, row, text } from '../asked.ts';
import type { Refusal } from '../refusal.ts';
import { isDraftKey, STATUSES } from './draft-key.ts';

const ofDraft = ({ collection, slug }: Params) => ({
  drafts: [`${text(collection)}/${text(slug)}`],
});
const fileOfDraft = (params: Params) => ({ ...ofDraft(params), reads: [text(params.path)] });

/** What a backend offers that keeps drafts. */
export const DRAFT_ACTIONS: Actions = {
  ...FILE_ACTIONS,
  persistEntry: (params) => ({
    ...FILE_ACTIONS.persistEntry?.(params),
    drafts: savedDrafts(params),
  }),
  unpublishedEntries: () => ({}),
  unpublishedEntry: (params) =>
    params.id === undefined ? ofDraft(params) : { drafts: [text(params.id)] },
  unpublishedEntryDataFile: fileOfDraft,
  unpublishedEntryMediaFile: fileOfDraft,
  deleteUnpublishedEntry: ofDraft,
  updateUnpublishedEntryStatus: ofDraft,
  publishUnpublishedEntry: ofDraft,
};

/** A saved entry goes into a draft, unless it was asked to be published at once. */
function savedDrafts({ options, dataFiles }: Params): string[] {
  const { useWorkflow, collectionName } = row(options);
  if (useWorkflow !== true) return [];
  const [first] = Array.isArray(dataFiles) ? dataFiles : [];
  return [`${text(collectionName)}/${text(row(first).slug)}`];
}

/** Why a request about drafts is refused; undefined when it may go on. */
export function draftRefusal(drafts: readonly string[], body: unknown): Refusal | undefined {
  const unknown = drafts.find((key) => !isDraftKey(key));
  if (unknown !== undefined) {
    return { status: 403, error: `« ${unknown.slice(0, 100)} » ne peut pas nommer un brouillon.` };
  }
  const { params } = row(body);
  const statuses = [row(params).newStatus, row(row(params).options).status];
  const isOdd = statuses.some(
    (status) => status !== undefined && !STATUSES.some((known) => known === status),
  );
  return isOdd ? { status: 422, error: 'Cet état de brouillon n’existe pas.' } : undefined;
}
