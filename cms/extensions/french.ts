import type { DecapCms, Phrases } from '../decap.ts';
import { CORRECTIONS } from '../locale/corrections.ts';
import { MISSING } from '../locale/missing.ts';

/** Completes and corrects Decap's French. */
export function install(cms: DecapCms): void {
  const phrases = merge(merge(cms.getLocale('fr') ?? {}, MISSING), CORRECTIONS);
  cms.registerLocale('fr', phrases);
  // Decap speaks English until it has read its settings, which say the language.
  cms.registerLocale('en', phrases);
}

/** Merges translations; those of `over` win. */
export function merge(base: Phrases, over: Phrases): Phrases {
  const result: Record<string, string | Phrases> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const former = result[key];
    result[key] =
      typeof value === 'string' || typeof former !== 'object' ? value : merge(former, value);
  }
  return result;
}
