import { makeCheck } from '../check/problems.ts';
import { refuseInvalid } from '../check/refuse-invalid.ts';
import { checked, isControlClass } from '../controls/checked.ts';
import { replaceControl } from '../controls/replace.ts';
import type { DecapCms } from '../decap.ts';
import { panelControl } from '../panel/panel.ts';
import type { Studio } from '../studio/studio.ts';
import { referenceControl } from '../widgets/reference.ts';

/** Lets every field refuse what the build would refuse, and tells all of it above the form. */
export function install(cms: DecapCms, studio: Studio): void {
  const check = makeCheck(studio);
  cms.registerWidget('reference', referenceControl(studio));
  for (const widget of cms.getWidgets()) {
    const { control } = widget;
    if (isControlClass(control)) replaceControl(cms, widget, checked(control, check));
  }
  cms.registerWidget('reperes-panel', panelControl(studio, check));
  refuseInvalid(cms, studio, check);
}
