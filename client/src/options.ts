import type { ReperesError } from './errors.ts';
import type { SyncStorage } from './storage.ts';

/** How to reach an API, and how patiently. */
export interface ClientOptions {
  /** Address of the site, without `/api/v1`: `https://reperes.example`. */
  readonly baseUrl: string;
  /** Takes the place of the environment's own `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds that one answer may take, its content included; 10,000 by default. */
  readonly timeout?: number;
  /** How many times to ask again after a 429, a 5xx or a broken network; 2 by default. */
  readonly retries?: number;
  /** Where `sync` keeps its copy; the memory of this client by default. */
  readonly storage?: SyncStorage;
  /** True to read the last copy only and ask nothing of the network, `sync` aside. */
  readonly offline?: boolean;
  /** Told when an answer comes from the last copy because the network fails. */
  readonly onOffline?: (error: ReperesError) => void;
}

/** What one call may be told. */
export interface CallOptions {
  /** Stops the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** The options, checked and complete. */
export interface Settings {
  /** Without a final `/`. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly timeout: number;
  readonly retries: number;
  readonly storage: SyncStorage;
  readonly offline: boolean;
  readonly onOffline: (error: ReperesError) => void;
}

const DEFAULT_TIMEOUT_MS = 10_000;
const DEFAULT_RETRIES = 2;

/**
 * Checks the options and completes them.
 * @throws TypeError when one of them can't be right.
 */
export function readOptions(options: ClientOptions): Settings {
  const { timeout = DEFAULT_TIMEOUT_MS, retries = DEFAULT_RETRIES } = options;
  if (!(timeout > 0)) throw new TypeError('« timeout » attend un nombre de millisecondes positif.');
  if (!Number.isInteger(retries) || retries < 0) {
    throw new TypeError('« retries » attend un nombre entier, 0 compris.');
  }
  return {
    baseUrl: readBaseUrl(options.baseUrl),
    // Called through the global object: browsers refuse a `fetch` that is detached from it.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeout,
    retries,
    storage: options.storage ?? new Map<string, string>(),
    offline: options.offline ?? false,
    onOffline: options.onOffline ?? (() => undefined),
  };
}

function readBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(
      `« baseUrl » attend l’adresse du site, par exemple https://reperes.example, et non « ${baseUrl} ».`,
    );
  }
  return (url.origin + url.pathname).replace(/\/(api\/v1\/?)?$/, '');
}
