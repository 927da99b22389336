import { compareText, type Diagnostic } from '../../core/index.ts';
import type { PlannedFile } from './planned.ts';

/** What is to be written, in the order of paths, and the clashes that forbid it. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the manifest of the output: every path once, whatever the file system thinks of case and
 * accents, and none outside. Of two files that want one path the first keeps it.
 * @param sourceOf The repository's file that a path comes from, if one does.
 */
export function planOutput(
  wanted: Iterable<PlannedFile>,
  sourceOf: (path: string) => string | undefined,
): Plan {
  const taken = new Map<string, PlannedFile>();
  const folders = new Map<string, PlannedFile>();
  const diagnostics: Diagnostic[] = [];
  for (const file of wanted) {
    const rival = rivalOf(file, taken, folders);
    if (!isInside(file.path)) {
      diagnostics.push(
        collision(sourceOf(file.path), `Le chemin « ${file.path} » est impossible.`),
      );
    } else if (rival !== undefined) {
      const source = sourceOf(file.path) ?? sourceOf(rival.path);
      diagnostics.push(collision(source, `Deux fichiers veulent le chemin « ${file.path} ».`));
    } else {
      taken.set(fold(file.path), file);
      for (const folder of foldersOf(file.path)) folders.set(folder, file);
    }
  }
  const files = [...taken.values()].sort((a, b) => compareText(a.path, b.path));
  return { files, diagnostics };
}

/** A path as the least discerning file system sees it. */
export function fold(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}

function rivalOf(
  { path }: PlannedFile,
  taken: ReadonlyMap<string, PlannedFile>,
  folders: ReadonlyMap<string, PlannedFile>,
): PlannedFile | undefined {
  const ancestor = foldersOf(path).find((folder) => taken.has(folder));
  return taken.get(fold(path)) ?? folders.get(fold(path)) ?? taken.get(ancestor ?? '');
}

function foldersOf(path: string): string[] {
  const parts = fold(path).split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isInside(path: string): boolean {
  return path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !/[\p{Cc}\\]/u.test(part));
}

function collision(source: string | undefined, message: string): Diagnostic {
  return {
    code: 'output-collision',
    severity: 'error',
    file: source ?? 'content',
    line: 1,
    column: 1,
    pointer: '',
    message,
    hint: 'Changez l’identifiant, l’alias ou le chemin de l’un des deux.',
  };
}
