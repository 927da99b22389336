import type { Diagnostic } from '../../core/index.ts';
import { lazyModules } from '../lazy-modules.ts';

/** How a report is to look. */
export interface ReportStyle {
  readonly color: boolean;
  /** True when there are other problems, which nobody has asked for. */
  readonly isPart?: boolean;
}

/** Writes diagnostics, already sorted, in one format; its file is named after the format. */
export type Report = (diagnostics: readonly Diagnostic[], style: ReportStyle) => string;

const formats = lazyModules<{ readonly report: Report }>(new URL('./formats/', import.meta.url));

/** The names that `--format` takes. */
export const REPORT_FORMATS: readonly string[] = [...formats.keys()];

/**
 * Loads one format of {@link REPORT_FORMATS}.
 * @throws when there is none of that name.
 */
export async function loadReport(format: string): Promise<Report> {
  const module = await formats.get(format)?.();
  if (module === undefined) throw new Error(`No format ${format} for a report`);
  return module.report;
}
