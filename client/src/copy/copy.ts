import { StorageError } from '../errors.ts';
import { isJsonObject } from '../json.ts';
import { isManifest } from '../manifest.ts';
import type { SyncStorage } from '../storage.ts';
import type { Manifest } from '../types.generated.ts';

/** A manifest, and the mark that the server gave it. */
export interface MarkedManifest {
  readonly manifest: Manifest;
  /** Its `ETag`; absent where the server gives none. */
  readonly etag?: string;
}

/** What the last sync left. */
export interface Copy extends MarkedManifest {
  /** The text of `index.json`. */
  readonly index: string;
  /** Paths of the manifest whose files aren't held, after a sync from someone else's manifest. */
  readonly missing: readonly string[];
}

/**
 * The copy of the last sync in a storage. Files stand under their hash and the manifest is written
 * after them, so that a sync that is cut leaves the copy before it whole.
 */
export class CopyStore {
  readonly #storage: SyncStorage;
  readonly #baseUrl: string;
  readonly #prefix: string;

  constructor(storage: SyncStorage, baseUrl: string) {
    this.#storage = storage;
    this.#baseUrl = baseUrl;
    this.#prefix = `reperes:${baseUrl}:`;
  }

  /** The last copy; undefined when there is none, or none that can be read. */
  async read(): Promise<Copy | undefined> {
    const text = await this.#get('copy');
    const value = text === undefined ? undefined : parsed(text);
    return isCopy(value) ? value : undefined;
  }

  /** The text of the file that has this hash. */
  file(sha256: string): Promise<string | undefined> {
    return this.#get(sha256);
  }

  /** Takes the place of the copy `before`; `texts` are the files it didn't have, by hash. */
  async replace(
    before: Copy | undefined,
    after: Copy,
    texts: ReadonlyMap<string, string>,
  ): Promise<void> {
    const needed = new Set(after.manifest.data.map(({ sha256 }) => sha256));
    for (const [sha256, text] of texts) {
      if (!needed.has(sha256)) continue;
      await this.#do('garder', () => this.#storage.set(this.#prefix + sha256, text));
    }
    const copy = JSON.stringify(after);
    await this.#do('garder', () => this.#storage.set(`${this.#prefix}copy`, copy));
    for (const { sha256 } of before?.manifest.data ?? []) {
      if (needed.has(sha256)) continue;
      await this.#do('effacer', () => this.#storage.delete(this.#prefix + sha256));
    }
  }

  async #get(name: string): Promise<string | undefined> {
    const text = await this.#do('lire', () => this.#storage.get(this.#prefix + name));
    return text ?? undefined;
  }

  async #do<T>(verb: string, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      const message = `Le stockage n’a pas pu ${verb} la copie.`;
      const cure = 'Vérifiez « storage » et la place qui lui reste.';
      throw new StorageError({ message, url: this.#baseUrl, cure, cause });
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever wrote over it, the copy is as good as none.
    return undefined;
  }
}

function isCopy(value: unknown): value is Copy {
  if (!isJsonObject(value) || !isManifest(value.manifest)) return false;
  if (value.etag !== undefined && typeof value.etag !== 'string') return false;
  return typeof value.index === 'string' && Array.isArray(value.missing);
}
