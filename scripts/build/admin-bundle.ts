import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import type { OutputFile } from '../../core/index.ts';
import { keptFiles } from '../compiled/kept-files.ts';
import type { PlannedFile } from '../output/planned.ts';
import { browserCore } from './browser-core.ts';
import { browserPages } from './browser-pages.ts';
import { ENGINE } from './engine.ts';

const CMS = join(ENGINE, 'cms');

/** Our scripts for the CMS, for modern browsers. */
export async function bundleAdmin(): Promise<readonly PlannedFile[]> {
  const own = keptFiles('admin', ['cms', 'core'], () =>
    Promise.all([
      bundle('before.js', "import './before.ts';"),
      bundle('reperes.js', installer()),
      bundle('recherche/finder.js', "import './finder/page.ts';"),
    ]),
  );
  const preview = keptFiles('preview', ['cms', 'core', 'site'], async () => [
    await previewModule(),
  ]);
  return (await Promise.all([own, preview])).flat();
}

/**
 * Once the types and the index are there, every file of `cms/extensions/` is installed in the order
 * of names, then Decap starts.
 */
function installer(): string {
  const names = readdirSync(join(CMS, 'extensions'))
    .filter((name) => /^(?!.*\.d\.ts$).+\.tsx?$/.test(name))
    .sort();
  return [
    "import { start } from './studio/start.ts';",
    ...names.map(
      (name, index) => `import { install as install${index} } from './extensions/${name}';`,
    ),
    `start([${names.map((_, index) => `install${index}`).join(', ')}]);`,
  ].join('\n');
}

function bundle(name: string, contents: string): Promise<OutputFile> {
  return bundled(name, {
    stdin: { contents, resolveDir: CMS, loader: 'ts', sourcefile: name },
    plugins: [browserCore],
    format: 'iife',
  });
}

/** The pages' own components, which the form asks for when it shows a preview. */
function previewModule(): Promise<OutputFile> {
  return bundled('preview.js', {
    entryPoints: [join(ENGINE, 'site/preview/preview.tsx')],
    plugins: [browserPages, browserCore],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Named by modules of which nothing is taken.
    external: ['node:*'],
    format: 'esm',
  });
}

async function bundled(name: string, source: BuildOptions): Promise<OutputFile> {
  // A quarter of a second, when what was made is known.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...source,
    bundle: true,
    // The splitter of front matter keeps a copy of its input as bytes, which nobody reads.
    define: { 'Buffer.from': 'String' },
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return { path: `admin/${name}`, content: outputFiles?.[0]?.contents ?? '' };
}
