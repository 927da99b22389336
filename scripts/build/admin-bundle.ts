import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../../core/index.ts';
import { keptFiles } from '../compiled/kept-files.ts';
import type { PlannedFile } from '../output/planned.ts';
import { browserCore } from './browser-core.ts';
import { ENGINE } from './engine.ts';

const CMS = join(ENGINE, 'cms');

/** Our scripts for the CMS, for modern browsers. */
export function bundleAdmin(): Promise<readonly PlannedFile[]> {
  return keptFiles('admin', () =>
    Promise.all([
      bundle('before.js', "import './before.ts';"),
      bundle('reperes.js', installer()),
      bundle('recherche/finder.js', "import './finder/page.ts';"),
    ]),
  );
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

async function bundle(name: string, contents: string): Promise<OutputFile> {
  // A quarter of a second, when what was made is known.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: CMS, loader: 'ts', sourcefile: name },
    bundle: true,
    plugins: [browserCore],
    // The splitter of front matter keeps a copy of its input as bytes, which nobody reads.
    define: { 'Buffer.from': 'String' },
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return { path: `admin/${name}`, content: outputFiles[0]?.contents ?? '' };
}
