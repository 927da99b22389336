import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyFixture } from '../../support/folder.ts';
import { git, gitInit } from '../../support/git.ts';
import { MINIMAL } from '../reperes.ts';
import { ask } from './ask.ts';
import { type Started, startDrafts } from './started.ts';

export const PATH = 'content/topics/transports.yml';
export const BRANCH = 'cms/topics/transports';
export const KEY = { collection: 'topics', slug: 'transports' };

/** Drafts on a repository of one commit. */
export async function startWithDrafts(): Promise<Started> {
  const root = copyFixture(MINIMAL);
  await gitInit(root);
  await git(root, ['tag', 'start']);
  return startDrafts(root);
}

/** Puts the repository back to where it began. */
export async function beginAgain({ root }: Started): Promise<void> {
  await git(root, ['switch', '--quiet', '--force', 'main']);
  await git(root, ['reset', '--quiet', '--hard', 'start']);
  await git(root, ['clean', '-ffdxq']);
  const others = (await branches({ root })).filter((name) => name !== 'main');
  if (others.length > 0) await git(root, ['branch', '--quiet', '-D', ...others]);
}

/** What the backend answered. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, never>>;
}

/** Asks the backend. */
export async function post(
  { port }: Started,
  action: string,
  params: Readonly<Record<string, unknown>> = {},
  bases?: Readonly<Record<string, string | null>>,
): Promise<Answer> {
  const { status, text } = await ask({
    port,
    path: '/admin/proxy',
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ action, params: { branch: 'main', ...params }, bases }),
  });
  return { status, body: JSON.parse(text) };
}

/** A save of a topic as Decap sends it. */
export interface Save {
  readonly raw: string;
  readonly base?: string | null;
  readonly slug?: string;
}

/** Saves a topic into its draft. */
export function save(context: Started, { raw, base, slug = 'transports' }: Save) {
  const path = `content/topics/${slug}.yml`;
  const options = {
    commitMessage: 'Essai',
    collectionName: 'topics',
    useWorkflow: true,
    status: 'draft',
  };
  const params = { dataFiles: [{ slug, path, raw }], assets: [], options };
  return post(context, 'persistEntry', params, base === undefined ? {} : { [path]: base });
}

/** Gives a draft another state. */
export const move = (context: Started, newStatus: string) =>
  post(context, 'updateUnpublishedEntryStatus', { ...KEY, newStatus });
/** Publishes the draft. */
export const publish = (context: Started) => post(context, 'publishUnpublishedEntry', KEY);
/** A file of the work tree. */
export const read = ({ root }: Started, path = PATH) => readFileSync(join(root, path), 'utf8');
/** The branches of the repository. */
export const branches = async ({ root }: Pick<Started, 'root'>) =>
  (await git(root, ['branch', '--format=%(refname:short)'])).stdout.trim().split('\n');

/** The published file, with another title. */
export const titled = (title: string) => `title: ${title}\norder: 1\n`;
