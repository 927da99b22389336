import { join } from 'node:path';
import type { Catalog } from '../../core/index.ts';
import type { Failure } from '../output/failure.ts';
import type { PlannedFile } from '../output/planned.ts';
import { ENGINE } from './engine.ts';

const OUTPUT = '_site';

/**
 * Renders every page with Eleventy, in memory: writing is the business of the output alone, which
 * sees every path before the first byte.
 */
export async function renderPages(catalog: Catalog): Promise<readonly PlannedFile[] | Failure> {
  const { default: Eleventy } = await import('@11ty/eleventy');
  const caller = process.cwd();
  // Eleventy resolves its input from the current folder, and ours may be anywhere.
  process.chdir(ENGINE);
  try {
    const eleventy = new Eleventy(join('site', 'pages'), OUTPUT, {
      configPath: '.eleventy.js',
      quietMode: true,
      config: (config) => {
        config.addGlobalData('repository', () => catalog);
        // Slow templates are the benchmark's business, not every build's.
        config.benchmarkManager.get('Configuration').setMinimumThresholdMs(0);
      },
    });
    eleventy.disableLogger();
    const pages = await eleventy.toJSON();
    return pages.flatMap(({ outputPath, content }) =>
      outputPath === false ? [] : [{ path: relativePath(outputPath), content }],
    );
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
