import { MEDIA_BYTES, mediaTypeProblem, splitName } from '../../core/browser.ts';

/** Why a file can't be sent, in French; undefined when it can. The build refuses the same files. */
export function fileRefusal({ name, size }: Pick<File, 'name' | 'size'>): string | undefined {
  const problem = mediaTypeProblem(splitName(name.toLowerCase())[1]);
  if (problem !== undefined) return `« ${name} » : ${problem.message} ${problem.hint}`;
  if (size <= MEDIA_BYTES) return undefined;
  return `« ${name} » est trop lourd : la limite est de ${MEDIA_BYTES / 1_000_000} Mo.`;
}
