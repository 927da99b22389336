import { readdirSync } from 'node:fs';
import type { Diagnostic } from '../../core/index.ts';

/** How a report is to look. */
export interface ReportStyle {
  readonly color: boolean;
}

/** Writes diagnostics, already sorted, in one format; its file is named after the format. */
export type Report = (diagnostics: readonly Diagnostic[], style: ReportStyle) => string;

const FORMATS = new URL('./formats/', import.meta.url);

/** The names that `--format` takes. */
export const REPORT_FORMATS: readonly string[] = readdirSync(FORMATS)
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

/** Loads one format of {@link REPORT_FORMATS}. */
export async function loadReport(format: string): Promise<Report> {
  const module: { report: Report } = await import(new URL(`${format}.ts`, FORMATS).href);
  return module.report;
}
