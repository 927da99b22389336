import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type LinkSource, linkEntry } from './link-entry.ts';
import type { Targets } from './targets.ts';

/**
 * What is wrong with the links of a file that has other faults, so that all are told at once; a value
 * that is at fault already isn't told twice.
 */
export function linkFaulty(
  source: LinkSource,
  faults: readonly Diagnostic[],
  targets: Targets,
): Diagnostic[] {
  return linkEntry(source, targets).diagnostics.filter(
    (found) => !faults.some((fault) => isAbout(fault, found)),
  );
}

/** All of a body has one pointer: there, only the place tells. */
function isAbout(fault: Diagnostic, found: Diagnostic): boolean {
  if (fault.file !== found.file) return false;
  if (fault.line === found.line && fault.column === found.column) return true;
  return fault.pointer === found.pointer && found.pointer !== '/body';
}
