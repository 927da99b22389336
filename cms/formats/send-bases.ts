import { isJsonObject, type JsonObject } from '../../core/browser.ts';
import type { Memory } from './origins.ts';

/**
 * Adds to each save through the local backend what the files must be for the save to take place:
 * the backend refuses it when somebody else has changed them since.
 */
export function sendBases(send: typeof fetch, memory: Memory): typeof fetch {
  return async (address, options) => {
    const asked = saveIn(options);
    if (asked === undefined) return send(address, options);
    const texts = textsOf(asked);
    const bases = Object.fromEntries(
      texts.flatMap(([path, text]) => {
        const base = memory.baseOf(text);
        return base === undefined ? [] : [[path, base]];
      }),
    );
    const body = JSON.stringify({ ...asked, bases });
    const response = await send(address, { ...options, body });
    if (response.ok) for (const [, text] of texts) memory.saved(text);
    return response;
  };
}

function saveIn(options: RequestInit | undefined): JsonObject | undefined {
  if (options?.method !== 'POST' || typeof options.body !== 'string') return undefined;
  if (!options.body.includes('"persistEntry"')) return undefined;
  const asked = parsed(options.body);
  return asked?.action === 'persistEntry' ? asked : undefined;
}

function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function textsOf({ params }: JsonObject): [string, string][] {
  if (!isJsonObject(params) || !Array.isArray(params.dataFiles)) return [];
  return params.dataFiles.flatMap((file) =>
    isJsonObject(file) && typeof file.path === 'string' && typeof file.raw === 'string'
      ? [[file.path, file.raw] as [string, string]]
      : [],
  );
}
