import { idProblem } from '../../core/index.ts';
import { kindOfFile } from '../serve/backend/admitted-path.ts';

/** True for the files that a command may rewrite or remove: entries, settings, media, schemas. */
export function isEditable(path: string): boolean {
  const [, type] = /^schemas\/([^/]+)\.schema\.json$/.exec(path) ?? [];
  return kindOfFile(path) !== undefined || (type !== undefined && idProblem(type) === undefined);
}
