import type { RequestHandler } from 'express';
import { runGit } from '../git/run-git.ts';
import { headersOf } from '../headers/policies.ts';
import { kindOfFile } from './backend/admitted-path.ts';

/** Address of the published versions of a file of content. */
export const VERSIONS = '/admin/versions';

/** A published version of a file: a commit that changed it. */
export interface Version {
  readonly revision: string;
  /** Author date, ISO 8601. */
  readonly date: string;
  readonly subject: string;
  /** Where the file was then, from the root of the repository. */
  readonly path: string;
}

const MOST = 100;
const REVISION = /^[0-9a-f]{40,64}$/;

/**
 * Answers `?path=content/…` with the versions that Git keeps of it, the newest first, and
 * `&revision=…` with the text of one. It reads the history and nothing else.
 */
export function versionsRoute(root: string): RequestHandler {
  return (request, response, next) => {
    const { path, revision } = request.query;
    response.set(headersOf(VERSIONS.slice(1))).set('Cache-Control', 'no-store');
    const isEditable =
      typeof path === 'string' && ['entry', 'site'].includes(kindOfFile(path) ?? '');
    const isRevision =
      revision === undefined || (typeof revision === 'string' && REVISION.test(revision));
    if (!isEditable || !isRevision) {
      response.status(403).json({ error: 'Seules les versions d’un contenu se lisent ici.' });
      return;
    }
    const found = revision === undefined ? versionsOf(root, path) : textOf(root, revision, path);
    found.then((data) => {
      if (data === undefined) response.status(404).json({ error: 'Cette version n’existe pas.' });
      else response.json({ data });
    }, next);
  };
}

/** Without Git there are none. */
async function versionsOf(root: string, path: string): Promise<Version[]> {
  const { code, output } = await runGit(root, [
    ...['-c', 'log.showSignature=false', 'log', '--follow', '-M75%', '--relative', '--name-only'],
    ...['-z', `--max-count=${MOST}`, '--format=%x01%H%x02%aI%x02%s%x02', 'HEAD', '--', path],
  ]);
  if (code !== 0) return [];
  return output.split('\u0001').flatMap((entry) => {
    const [revision = '', date = '', subject = '', names = ''] = entry.split('\u0002');
    const [name] = names.split(/[\0\n]/).filter(Boolean);
    return name === undefined ? [] : [{ revision, date, subject, path: name }];
  });
}

async function textOf(root: string, revision: string, path: string): Promise<string | undefined> {
  const { code, output } = await runGit(root, ['cat-file', 'blob', `${revision}:./${path}`]);
  return code === 0 ? output : undefined;
}
