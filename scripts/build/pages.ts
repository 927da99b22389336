import { join } from 'node:path';
import { configureFor } from '../../site/eleventy.ts';
import type { PageContext } from '../../site/page-context.ts';
import type { Failure } from '../output/failure.ts';
import { ENGINE } from './engine.ts';
import { templateFailure } from './template-failure.ts';

const OUTPUT = '_site';

/**
 * Renders every page with Eleventy, which keeps whatever it is given to the end: pages are handed
 * over one by one as they are made.
 * @param isWanted False for the path of a page that is there already.
 */
export async function renderPages(
  context: PageContext,
  isWanted: (path: string) => boolean,
  put: (path: string, make: () => string) => Failure | undefined,
): Promise<Failure | undefined> {
  // It would start a thread that lets modules be read twice, which ours never are.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
  const { default: Eleventy } = await import('@11ty/eleventy');
  const caller = process.cwd();
  let failure: Failure | undefined;
  const take = (path: string, make: () => string): void => {
    failure ??= put(path, make);
  };
  // Eleventy resolves its input from the current folder, and ours may be anywhere.
  process.chdir(ENGINE);
  try {
    const eleventy = new Eleventy(join('site', 'pages'), OUTPUT, {
      // Its file is for an Eleventy that runs alone.
      configPath: '',
      quietMode: true,
      config: (config) => {
        configureFor(config, { context, take, isWanted });
        // Slow templates are the benchmark's business, not every build's.
        config.benchmarkManager.get('Configuration').setMinimumThresholdMs(0);
      },
    });
    eleventy.disableLogger();
    await eleventy.toJSON();
    return failure;
  } catch (error) {
    const original =
      error instanceof Error && 'originalError' in error ? error.originalError : error;
    return templateFailure(original);
  } finally {
    process.chdir(caller);
  }
}
