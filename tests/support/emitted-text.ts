import { wholeContent } from '../../core/api/pieces.ts';
import type { EmittedFile } from '../../core/emit/emitter.ts';

/** What an emitted file says; throws where there is none. */
export function emittedText(file: EmittedFile | undefined): string {
  if (file === undefined) throw new Error('no such file is emitted');
  return String(wholeContent(file.content()));
}
