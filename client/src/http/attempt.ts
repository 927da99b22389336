import {
  HttpError,
  NetworkError,
  NotFoundError,
  type ReperesError,
  TimeoutError,
} from '../errors.ts';
import type { Settings } from '../options.ts';
import { readRetryAfter } from './backoff.ts';

/** One request. */
export interface Request {
  readonly url: string;
  /** True to get past any cache that hasn't asked the server. */
  readonly fresh?: boolean | undefined;
  /** The `ETag` of what the caller has: the server need not send that again. */
  readonly etag?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A file as it came. */
export interface Answer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Absent where the server sends none, or doesn't let other sites' pages read it. */
  readonly etag?: string;
}

/**
 * Asks once. What the network or the server refuses comes back as a value; undefined says that the
 * file still is the one with the `etag`.
 * @throws the reason of the caller's signal, when it aborts.
 */
export async function attempt(
  request: Request,
  settings: Settings,
): Promise<Answer | ReperesError | undefined> {
  const { url, signal, fresh = false, etag } = request;
  signal?.throwIfAborted();
  const controller = new AbortController();
  const relay = () => controller.abort();
  const timer = setTimeout(relay, settings.timeout);
  signal?.addEventListener('abort', relay, { once: true });
  try {
    const response = await settings.fetch(url, {
      headers: {
        accept: 'application/json',
        ...(etag !== undefined && { 'if-none-match': etag }),
      },
      signal: controller.signal,
      // With a mark of our own the browser's cache must not add its.
      ...(fresh && { cache: etag === undefined ? 'no-cache' : 'no-store' }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (etag !== undefined && response.status === 304) return undefined;
    return response.ok ? answer(bytes, response) : refusal(url, response);
  } catch (cause) {
    signal?.throwIfAborted();
    return controller.signal.aborted ? late(url, settings.timeout, cause) : broken(url, cause);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', relay);
  }
}

function answer(bytes: Uint8Array<ArrayBuffer>, { headers }: Response): Answer {
  const etag = headers.get('etag');
  return { bytes, ...(etag !== null && { etag }) };
}

function refusal(url: string, { status, headers }: Response): ReperesError {
  if (status === 404 || status === 410) {
    const message = 'Le serveur ne connaît pas ce fichier.';
    const cure = 'Vérifiez « baseUrl », la collection et l’identifiant.';
    return new NotFoundError({ message, url, cure }, status);
  }
  const retryAfter = readRetryAfter(headers.get('retry-after'), Date.now());
  const cure =
    status === 429 || status >= 500
      ? `Réessayez ${retryAfter === undefined ? 'plus tard' : `dans ${Math.ceil(retryAfter)} s`}.`
      : 'Vérifiez que cette adresse est ouverte à tous.';
  const message = `Le serveur a répondu ${status}.`;
  return new HttpError({ message, url, cure }, status, retryAfter);
}

function late(url: string, timeout: number, cause: unknown): ReperesError {
  const message = `Le serveur n’a pas répondu en ${timeout} ms.`;
  return new TimeoutError({ message, url, cure: 'Réessayez, ou allongez « timeout ».', cause });
}

function broken(url: string, cause: unknown): ReperesError {
  const message = 'Le serveur n’a pas pu être joint.';
  const cure = 'Vérifiez la connexion et « baseUrl » ; dans un navigateur, aussi la console.';
  return new NetworkError({ message, url, cure, cause });
}
