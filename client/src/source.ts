import type { CopyStore } from './copy/copy.ts';
import { HttpError, NotSyncedError, ReperesError } from './errors.ts';
import { download } from './http/download.ts';
import { decode, type JsonObject, parseObject } from './json.ts';
import type { CallOptions, Settings } from './options.ts';

/** Reads from the network, and from the last copy when the network fails. */
export class Source {
  readonly settings: Settings;
  readonly store: CopyStore;

  constructor(settings: Settings, store: CopyStore) {
    this.settings = settings;
    this.store = store;
  }

  /** The whole address of a path of the API. */
  url(path: string): string {
    return this.settings.baseUrl + path;
  }

  /** The object in a file, straight from the network. */
  async fetch(path: string, { signal }: CallOptions): Promise<JsonObject> {
    const url = this.url(path);
    return parseObject(decode(await download({ url, signal }, this.settings), url), url);
  }

  /**
   * What `online` gives, or what the copy gives when the network fails.
   * @throws NotSyncedError when only the copy may be read and it doesn't have it.
   */
  async either<T>(
    path: string,
    online: () => Promise<T>,
    offline: () => Promise<T | undefined>,
  ): Promise<T> {
    if (this.settings.offline) return (await offline()) ?? this.#absent(path);
    try {
      return await online();
    } catch (error) {
      const kept = isOutage(error) ? await offline() : undefined;
      if (kept === undefined || !(error instanceof ReperesError)) throw error;
      this.settings.onOffline(error);
      return kept;
    }
  }

  #absent(path: string): never {
    const message = 'La dernière copie n’a pas ce fichier.';
    const cure = 'Appelez « sync », ou créez le client sans « offline ».';
    throw new NotSyncedError({ message, url: this.url(path), cure });
  }
}

/** Whether the site can't be read at this moment, as opposed to a clear answer that the file isn't there. */
function isOutage(error: unknown): boolean {
  if (error instanceof HttpError) return error.status === 429 || (error.status ?? 0) >= 500;
  if (!(error instanceof ReperesError)) return false;
  return ['network', 'timeout', 'invalid-response'].includes(error.code);
}
