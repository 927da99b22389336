import { readdirSync } from 'node:fs';
import type { DiffReport } from '../../core/index.ts';
import type { Base } from './base.ts';

/** A comparison, and with what. */
export interface Comparison {
  readonly base: Pick<Base, 'kind' | 'name' | 'words' | 'unreadable'>;
  readonly report: DiffReport;
}

/** Writes a comparison in one format; its file is named after the format. */
export type DiffFormat = (comparison: Comparison) => string;

const FORMATS = new URL('./formats/', import.meta.url);

/** The names that `--format` takes. */
export const DIFF_FORMATS: readonly string[] = readdirSync(FORMATS)
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

/** Loads one format of {@link DIFF_FORMATS}. */
export async function loadDiffFormat(name: string): Promise<DiffFormat> {
  const module: { format: DiffFormat } = await import(new URL(`${name}.ts`, FORMATS).href);
  return module.format;
}
