import type { DecapCms, Widget } from '../decap.ts';

/** Gives a widget another control, and leaves all else that it was described with. */
export function replaceControl(cms: DecapCms, widget: Widget, control: unknown): void {
  const { name, control: _former, preview, schema, ...options } = widget;
  const isPlain = Object.values(options).every((value) => value === undefined);
  // Decap complains of a widget that is described twice, but takes another control for its name.
  if (isPlain) cms.registerWidget(name, control, preview, schema);
  else {
    const named = { controlComponent: control, previewComponent: preview };
    cms.registerWidget({ name, ...named, schema, ...options });
  }
}
