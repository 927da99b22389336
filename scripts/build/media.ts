import { type Media, readBytesSafely } from '../../core/index.ts';
import type { Failure } from '../output/failure.ts';
import type { PlannedFile } from '../output/planned.ts';

/** The media of the repository; each is read when its turn to be written comes. */
export function mediaFiles(root: string, media: readonly Media[]): PlannedFile[] {
  return media.map(({ path, file }) => ({
    path: path.slice(1),
    content: () => readMedia(root, file),
  }));
}

function readMedia(root: string, file: string): Uint8Array | Failure {
  const { value, diagnostics } = readBytesSafely(root, file);
  if (value !== undefined) return value;
  const [diagnostic] = diagnostics;
  return {
    message: `La lecture de « ${file} » a échoué : ${diagnostic?.message ?? 'le fichier a changé.'}`,
    hint: diagnostic?.hint ?? 'Recommencez.',
  };
}
