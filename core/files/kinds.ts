import type { Problem } from '../diagnostic/diagnostic.ts';
import { quoted } from '../diagnostic/visible.ts';

const MEDIA_EXTENSIONS =
  'avif csv docx gif jpeg jpg mp4 odp ods odt pdf png pptx txt vtt webm webp xlsx zip'.split(' ');

/** What is wrong with the extension of an entry's file, if anything is. */
export function entryTypeProblem(extension: string): Problem | undefined {
  if (extension === 'md' || extension === 'yml') return undefined;
  return fileType(
    `L’extension ${quoted(extension)} n’est pas celle d’une entrée.`,
    extension === 'yaml'
      ? 'Renommez en .yml.'
      : 'Une entrée est un fichier .md ou .yml ; une image ou un document va dans content/media.',
  );
}

/** What is wrong with the extension of a media file, if anything is. */
export function mediaTypeProblem(extension: string): Problem | undefined {
  if (MEDIA_EXTENSIONS.includes(extension)) return undefined;
  return fileType(
    `L’extension ${quoted(extension)} n’est pas admise parmi les médias.`,
    extension === 'svg'
      ? 'Un fichier SVG peut contenir un programme : exportez l’image en PNG ou en WebP.'
      : `Extensions admises : ${MEDIA_EXTENSIONS.join(', ')}.`,
  );
}

/** A file or folder that has no business where it stands. */
export function fileType(message: string, hint: string): Problem {
  return { code: 'file-type', pointer: '', message, hint };
}

/** Name and extension: `['schema.v2', 'png']`; the extension is empty when there is none. */
export function splitName(fileName: string): readonly [name: string, extension: string] {
  const dot = fileName.lastIndexOf('.');
  return dot <= 0 ? [fileName, ''] : [fileName.slice(0, dot), fileName.slice(dot + 1)];
}
