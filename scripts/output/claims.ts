import { compareText, type Diagnostic } from '../../core/index.ts';

/** The paths of an output, each taken by one file. */
export interface Claims {
  /** Takes a path; false when that is impossible, which `diagnostics` then tells. */
  readonly take: (path: string) => boolean;
  readonly has: (path: string) => boolean;
  /** Every path that was taken, sorted. */
  readonly paths: () => string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the manifest of the output: every path once, whatever the file system thinks of case and
 * accents, and none outside. Of two files that want one path the first keeps it.
 * @param sourceOf The repository's file that a path comes from, if one does.
 */
export function newClaims(sourceOf: (path: string) => string | undefined): Claims {
  /** Paths as they are written, by what the least discerning file system makes of them. */
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const take = (path: string): boolean => {
    const folded = fold(path);
    const above = foldersOf(folded);
    const rival = rivalOf(folded, above, files, folders);
    if (!isInside(path)) {
      diagnostics.push(collision(sourceOf(path), `Le chemin « ${path} » est impossible.`));
    } else if (rival !== undefined) {
      const source = sourceOf(path) ?? sourceOf(rival);
      diagnostics.push(collision(source, `Deux fichiers veulent le chemin « ${path} ».`));
    } else {
      files.set(folded, path);
      for (const folder of above) folders.set(folder, path);
      return true;
    }
    return false;
  };
  return {
    take,
    has: (path) => files.get(fold(path)) === path,
    paths: () => [...files.values()].sort(compareText),
    diagnostics,
  };
}

/** A path as the least discerning file system sees it. */
export function fold(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}

function rivalOf(
  path: string,
  above: readonly string[],
  files: ReadonlyMap<string, string>,
  folders: ReadonlyMap<string, string>,
): string | undefined {
  const ancestor = above.find((folder) => files.has(folder));
  return files.get(path) ?? folders.get(path) ?? files.get(ancestor ?? '');
}

/** The folders above a path, from the top. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
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
