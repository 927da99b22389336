/** What went wrong, for programs; messages are for people and may change. */
export type ErrorCode =
  | 'http'
  | 'integrity'
  | 'invalid-response'
  | 'network'
  | 'not-found'
  | 'not-synced'
  | 'storage'
  | 'timeout'
  | 'unsupported';

/** What an error of the client is made from. */
export interface ErrorDetails {
  /** A French sentence that says what happened. */
  readonly message: string;
  /** The address that was asked. */
  readonly url: string;
  /** What to do about it, in French. */
  readonly cure: string;
  readonly cause?: unknown;
}

/** The error of every failed call, an abort aside: that one rejects with the signal's own reason. */
export abstract class ReperesError extends Error {
  abstract readonly code: ErrorCode;
  readonly url: string;
  readonly cure: string;
  /** The HTTP status, when there was an answer. */
  readonly status?: number;

  constructor({ message, url, cure, cause }: ErrorDetails, status?: number) {
    super(`${message} (${url}) ${cure}`, cause === undefined ? {} : { cause });
    this.name = new.target.name;
    this.url = url;
    this.cure = cure;
    if (status !== undefined) this.status = status;
  }
}

/** No answer came: the machine is offline, the host doesn't exist, the connection broke. */
export class NetworkError extends ReperesError {
  readonly code = 'network';
}

/** The answer wasn't whole within `timeout`. */
export class TimeoutError extends ReperesError {
  readonly code = 'timeout';
}

/** The server says that there is no such file. */
export class NotFoundError extends ReperesError {
  readonly code = 'not-found';
}

/** The server answered with another status than success. */
export class HttpError extends ReperesError {
  readonly code = 'http';
  /** Seconds to wait before asking again, when the server says so. */
  readonly retryAfter?: number;

  constructor(details: ErrorDetails, status: number, retryAfter?: number) {
    super(details, status);
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

/** What came isn't JSON, or not that of this API. */
export class InvalidResponseError extends ReperesError {
  readonly code = 'invalid-response';
}

/** A file's bytes don't have the hash that the manifest announces. */
export class IntegrityError extends ReperesError {
  readonly code = 'integrity';
}

/** The client reads the last copy only, and the copy doesn't have this. */
export class NotSyncedError extends ReperesError {
  readonly code = 'not-synced';
}

/** The storage refused to keep or to give something. */
export class StorageError extends ReperesError {
  readonly code = 'storage';
}

/** The environment lacks something that the call needs. */
export class UnsupportedError extends ReperesError {
  readonly code = 'unsupported';
}
