import type { DecapCms } from '../decap.ts';
import type { Studio } from '../studio/studio.ts';
import { versionsControl } from '../versions/control.ts';
import { isRestoring } from '../versions/restore.ts';

/** Lets editors compare the published versions of an entry with its form, and take one up again. */
export function install(cms: DecapCms, studio: Studio): void {
  cms.registerWidget('reperes-versions', versionsControl(studio));
  const { editor } = cms.getLocale('fr') ?? {};
  const words = typeof editor === 'object' ? editor.editor : undefined;
  const question = typeof words === 'object' ? words.confirmLoadBackup : undefined;
  const confirm = window.confirm.bind(window);
  // Asked of whoever took a version up a moment ago, it would be the same question twice.
  window.confirm = (asked = '') => (asked === question && isRestoring()) || confirm(asked);
}
