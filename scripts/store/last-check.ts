import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allFiles,
  type Diagnostic,
  listRepository,
  type RepositoryFiles,
  sha256,
  wasQuiet,
} from '../../core/listing.ts';
import { hasPending } from '../edit/journal.ts';
import { writeWhole } from '../output/write-whole.ts';
import { removeOldStores } from './clean-store.ts';
import { sealed, unsealed } from './sealed.ts';
import { makeStoreFolder, repositoryName, STORES, storeFolder } from './store-folder.ts';

/** What the last check of a repository said. */
export interface LastCheck {
  /** All that it said; undefined when anything may be other than it was then. */
  readonly recall: () => readonly Diagnostic[] | undefined;
  /** Keeps what a check says of the files that it has read. */
  readonly keep: (files: RepositoryFiles, diagnostics: readonly Diagnostic[]) => void;
}

interface KeptCheck {
  /** Stands for every file of the repository. */
  readonly files: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** How to open the memory of the last check. */
export interface LastCheckOptions {
  /** Where the stores of all repositories are. */
  readonly stores?: string;
  /** The moment, in milliseconds, before anything is listed. */
  readonly opened?: number;
}

/**
 * Opens the memory of the last check. It is believed as long as the core and every file are those of
 * before; without it, all is checked again.
 */
export function openLastCheck(
  root: string,
  { stores = STORES, opened = Date.now() }: LastCheckOptions = {},
): LastCheck {
  const folder = storeFolder(root, stores);
  const file = join(folder, 'check');
  return {
    recall() {
      const kept = readCheck(file);
      if (kept === undefined || hasPending(root)) return undefined;
      return kept.files === digestOf(listRepository(root)) ? kept.diagnostics : undefined;
    },
    keep(files, diagnostics) {
      if (!allFiles(files).every((each) => wasQuiet(each, opened))) return;
      // The system may let us read tomorrow what it refuses now, of the same file.
      if (diagnostics.some(({ code }) => code === 'file-unreadable')) return;
      const kept: KeptCheck = { files: digestOf(files), diagnostics };
      if (!makeStoreFolder(root, folder)) return;
      writeWhole(file, sealed(Buffer.from(JSON.stringify(kept))));
      removeOldStores(stores, repositoryName(root), folder);
    },
  };
}

function readCheck(file: string): KeptCheck | undefined {
  try {
    const content = unsealed(readFileSync(file));
    return content === undefined ? undefined : JSON.parse(content.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** What is refused without being listed counts by what is said of it. */
function digestOf(files: RepositoryFiles): string {
  return sha256(
    JSON.stringify([
      allFiles(files).map(({ path, bytes, mtimeMs, ctimeMs, ino }) => [
        path,
        bytes,
        mtimeMs,
        ctimeMs,
        ino,
      ]),
      files.diagnostics,
    ]),
  );
}
