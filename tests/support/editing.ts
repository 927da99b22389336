import type { Browser } from 'playwright-core';
import { suite, type Test } from 'uvu';
import { launchBrowser } from './browser.ts';
import { type Editor, seatEditor } from './editor.ts';
import { copyContent } from './real-content.ts';
import { type Serving, startServing } from './serving.ts';

/** What the tests of the CMS work with: a repository, its server, and an editor at the form. */
export interface Editing {
  readonly root: string;
  readonly serving: Serving;
  readonly browser: Browser;
  readonly editor: Editor;
}

/**
 * A suite with one server, one browser and one editor, whatever happens closed at its end.
 * @param prepare Makes the repository; by default a copy of our own content.
 * @param options Options of `reperes serve`.
 */
export function editingSuite<More = object>(
  name: string,
  prepare: () => string | Promise<string> = copyContent,
  options: readonly string[] = [],
): Test<Editing & More> {
  const editing = suite<Editing & More>(name);
  const opened: { serving?: Serving; browser?: Browser } = {};
  editing.before(async (context) => {
    const root = await prepare();
    const starting = startServing(root, undefined, options);
    opened.browser = await launchBrowser();
    opened.serving = await starting;
    const editor = await seatEditor(opened.browser, opened.serving.url);
    Object.assign(context, { root, ...opened, editor });
  });
  editing.after(async () => {
    await opened.browser?.close();
    await opened.serving?.stop();
  });
  return editing;
}
