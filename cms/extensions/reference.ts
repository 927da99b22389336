import type { DecapCms } from '../decap.ts';
import { referenceControl } from '../widgets/reference.ts';

/** Adds the widget for relations to several collections. */
export function install(cms: DecapCms): void {
  cms.registerWidget('reference', referenceControl());
}
