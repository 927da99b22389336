import { InvalidResponseError } from './errors.ts';

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells a JSON object from everything else. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The text of a JSON file.
 * @throws InvalidResponseError when the bytes aren't UTF-8.
 */
export function decode(bytes: Uint8Array, url: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalid('La réponse n’est pas en UTF-8.', url, cause);
  }
}

/**
 * The object that a JSON file holds.
 * @throws InvalidResponseError when the text is cut, isn't JSON, or holds something else.
 */
export function parseObject(text: string, url: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid('La réponse n’est pas du JSON, ou elle est incomplète.', url, cause);
  }
  if (isJsonObject(value)) return value;
  throw invalid('La réponse n’est pas un objet JSON.', url);
}

/** The error of an answer that isn't what this API gives. */
export function invalid(message: string, url: string, cause?: unknown): InvalidResponseError {
  const cure = 'Vérifiez que « baseUrl » est l’adresse d’un site qui a cette API.';
  return new InvalidResponseError({ message, url, cure, cause });
}
