import { join } from 'node:path';
import type { Catalog } from '../../core/index.ts';
import type { Failure } from '../output/failure.ts';
import type { Write } from '../output/write.ts';
import { ENGINE } from './engine.ts';

const OUTPUT = '_site';

/**
 * Renders every page with Eleventy, which keeps whatever it is given to the end: the pages of
 * entries, by far the most, are handed over one by one as they are made.
 */
export async function renderPages(catalog: Catalog, write: Write): Promise<Failure | undefined> {
  const { default: Eleventy } = await import('@11ty/eleventy');
  const caller = process.cwd();
  let failure: Failure | undefined;
  const take = (path: string, content: string): void => {
    failure ??= write({ path, content });
  };
  // Eleventy resolves its input from the current folder, and ours may be anywhere.
  process.chdir(ENGINE);
  try {
    const eleventy = new Eleventy(join('site', 'pages'), OUTPUT, {
      configPath: '.eleventy.js',
      quietMode: true,
      config: (config) => {
        config.addGlobalData('repository', () => catalog);
        config.addGlobalData('takePage', () => take);
        // Slow templates are the benchmark's business, not every build's.
        config.benchmarkManager.get('Configuration').setMinimumThresholdMs(0);
      },
    });
    eleventy.disableLogger();
    for (const { outputPath, content } of await eleventy.toJSON()) {
      if (outputPath !== false && content !== '') take(relativePath(outputPath), content);
    }
    return failure;
  } catch (error) {
    return templateFailure(error);
  } finally {
    process.chdir(caller);
  }
}

function relativePath(outputPath: string): string {
  return outputPath.replace(/^(?:\.\/)?_site\//, '');
}

function templateFailure(error: unknown): Failure {
  const original = error instanceof Error && 'originalError' in error ? error.originalError : error;
  const trace = original instanceof Error ? (original.stack ?? original.message) : String(original);
  return {
    message: `Le rendu des pages a échoué.\n${trace}`,
    hint: 'La faute est dans site/ : voyez le premier fichier nommé ci-dessus.',
  };
}
