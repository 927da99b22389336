import { DIRECTIVES } from '../../core/browser.ts';
import { componentOf } from '../body/component.ts';
import { guarded, isMarkdownClass } from '../body/guarded-markdown.ts';
import { codeBlock, plainImage } from '../body/plain-image.ts';
import { replaceControl } from '../controls/replace.ts';
import type { DecapCms } from '../decap.ts';
import type { Studio } from '../studio/studio.ts';

/** Gives every directive a block in rich text, and asks before rich text rewrites a body. */
export function install(cms: DecapCms, studio: Studio): void {
  // Bodies open as Markdown, which changes nothing by itself, unless the editor chose otherwise.
  if (localStorage.getItem('cms.md-mode') === null) localStorage.setItem('cms.md-mode', 'raw');
  // Lists are written as the contents have them: rich text would turn each of their lines into another.
  cms.registerRemarkPlugin({ settings: { bullet: '-' } });
  for (const component of [plainImage, codeBlock]) cms.registerEditorComponent(component);
  for (const directive of DIRECTIVES.values()) {
    cms.registerEditorComponent(componentOf(directive, studio));
  }
  const markdown = cms.getWidgets().find(({ name }) => name === 'markdown');
  if (markdown !== undefined && isMarkdownClass(markdown.control)) {
    replaceControl(cms, markdown, guarded(markdown.control));
  }
}
