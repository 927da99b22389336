import type { DiffReport } from '../../core/index.ts';
import { lazyModules } from '../lazy-modules.ts';
import type { Base } from './base.ts';

/** A comparison, and with what. */
export interface Comparison {
  readonly base: Pick<Base, 'kind' | 'name' | 'words' | 'unreadable'>;
  readonly report: DiffReport;
}

/** Writes a comparison in one format; its file is named after the format. */
export type DiffFormat = (comparison: Comparison) => string;

const formats = lazyModules<{ readonly format: DiffFormat }>(
  new URL('./formats/', import.meta.url),
);

/** The names that `--format` takes. */
export const DIFF_FORMATS: readonly string[] = [...formats.keys()];

/**
 * Loads one format of {@link DIFF_FORMATS}.
 * @throws when there is none of that name.
 */
export async function loadDiffFormat(name: string): Promise<DiffFormat> {
  const module = await formats.get(name)?.();
  if (module === undefined) throw new Error(`No format ${name} for a comparison`);
  return module.format;
}
